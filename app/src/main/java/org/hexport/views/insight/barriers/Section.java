package org.hexport.views.insight.barriers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sections of KBLI 2020 by the first two digits of a code; the same as those of ISIC Rev. 4. Messages: {@code insight.sector.C}. */
enum Section {
    A(1, 3),
    B(5, 9),
    C(10, 33),
    D(35, 35),
    E(36, 39),
    F(41, 43),
    G(45, 47),
    H(49, 53),
    I(55, 56),
    J(58, 63),
    K(64, 66),
    L(68, 68),
    M(69, 75),
    N(77, 82),
    O(84, 84),
    P(85, 85),
    Q(86, 88),
    R(90, 93),
    S(94, 96),
    T(97, 98),
    U(99, 99);

    private final int first;
    private final int last;

    Section(int first, int last) {
        this.first = first;
        this.last = last;
    }

    static Optional<Section> of(String division) {
        if (!division.matches("\\d{2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(division);
        return Arrays.stream(values())
                .filter(section -> section.first <= number && number <= section.last)
                .findFirst();
    }

    static Optional<Section> find(String letter) {
        return Arrays.stream(values())
                .filter(section -> section.name().equals(letter))
                .findFirst();
    }

    /** As they begin codes: {@code 01}. */
    List<String> divisions() {
        return IntStream.rangeClosed(first, last).mapToObj("%02d"::formatted).toList();
    }
}
