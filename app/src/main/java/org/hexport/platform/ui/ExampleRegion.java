package org.hexport.platform.ui;

import java.util.Arrays;
import java.util.List;
import org.hexport.platform.ui.TileMap.Place;

/** The thirty-three districts of Malang Regency about where they lie, with invented figures: the catalogue's map. */
final class ExampleRegion {

    // name, row, column, figure
    private static final List<Place> PLACES =
            Arrays.stream("""
            Kasembon 1 0 1, Lawang 1 5 1,
            Ngantang 2 1 1, Pujon 2 2 1, Karangploso 2 4 0, Singosari 2 5 1,
            Dau 3 2 1, Wagir 3 3 1, Pakis 3 5 1, Jabung 3 6 2,
            Wonosari 4 2 2, Ngajum 4 3 0, Pakisaji 4 4 1, Tajinan 4 5 4, Tumpang 4 6 4, Poncokusumo 4 7 0,
            Kromengan 5 2 0, Kepanjen 5 3 0, Gondanglegi 5 4 2, Bululawang 5 5 1, Wajak 5 6 0,
            Kalipare 6 2 4, Sumberpucung 6 3 1, Pagelaran 6 4 2, Turen 6 5 0, Ampelgading 6 8 1,
            Pagak 7 2 1, Dampit 7 6 3, Tirtoyudo 7 7 2,
            Donomulyo 8 2 1, Bantur 8 3 0, Gedangan 8 4 1, Sumbermanjing Wetan 8 6 2
            """.strip().split(",\\s*")).map(ExampleRegion::place).toList();

    static final List<String> NAMES = PLACES.stream().map(Place::name).toList();

    private ExampleRegion() {}

    static TileMap counting(long times) {
        return TileMap.of(PLACES.stream()
                .map(place -> new Place(
                        place.name(), place.column(), place.row(), place.value() * times * times * 6 / 5, place.href()))
                .toList());
    }

    static TileMap ofThree() {
        return TileMap.of(PLACES.subList(0, 3));
    }

    private static Place place(String line) {
        var parts = line.split(" (?=\\d)");
        return new Place(
                parts[0], Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Long.parseLong(parts[3]), "#tiles");
    }
}
