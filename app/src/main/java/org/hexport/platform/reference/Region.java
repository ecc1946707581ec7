package org.hexport.platform.reference;

import org.jspecify.annotations.Nullable;

/**
 * A province, regency, city, district or village.
 *
 * @param code of Kemendagri: {@code 35.07.24}
 * @param level {@code province}, {@code regency}, {@code city}, {@code district} or {@code village}
 * @param lat of its centre, in degrees
 * @param lon of its centre, in degrees
 */
public record Region(String code, @Nullable String parent, String level, String name, double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public boolean isDistrict() {
        return level.equals("district");
    }

    /** A regency or a city. */
    public boolean isRegency() {
        return level.equals("regency") || level.equals("city");
    }

    /** The same, or within. */
    public boolean liesIn(String regionCode) {
        return code.equals(regionCode) || code.startsWith(regionCode + ".");
    }

    /** Between the centres, along the surface (haversine). */
    public double kilometresTo(Region other) {
        double halfLat = Math.toRadians(other.lat - lat) / 2;
        double halfLon = Math.toRadians(other.lon - lon) / 2;
        double chord = square(Math.sin(halfLat))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(halfLon));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double value) {
        return value * value;
    }
}
