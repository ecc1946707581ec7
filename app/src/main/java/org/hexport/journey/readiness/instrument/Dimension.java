package org.hexport.journey.readiness.instrument;

import java.util.Arrays;

/** The eleven dimensions of the instrument, each of five items. Messages: {@code readiness.dimension.<name>}. */
public enum Dimension {
    /** Motivation and commitment. */
    D1(Level.ORGANISATION, Pillar.CHANGE),
    /** People and organisation. */
    D2(Level.ORGANISATION, Pillar.CHANGE),
    /** Capacity, quality, continuity. */
    D3(Level.PRODUCT, Pillar.COMPETE),
    /** Product and compliance. */
    D4(Level.PRODUCT_MARKET, Pillar.COMPETE),
    /** Knowledge of the market, and a plan. */
    D5(Level.PRODUCT_MARKET, Pillar.CONNECT),
    /** Marketing and price. */
    D6(Level.PRODUCT, Pillar.CONNECT),
    /** Finance and risk. */
    D7(Level.ORGANISATION, Pillar.CHANGE),
    /** Legality and documents. */
    D8(Level.ORGANISATION, Pillar.COMPETE),
    /** Logistics and delivery. */
    D9(Level.PRODUCT, Pillar.COMPETE),
    /** Connection. */
    D10(Level.ORGANISATION, Pillar.CONNECT),
    /** Learning and innovation. */
    D11(Level.ORGANISATION, Pillar.CHANGE);

    /** What the answers of a dimension hold for; the two axes are the organisation's, and the product's for a market. */
    public enum Level {
        ORGANISATION,
        PRODUCT,
        PRODUCT_MARKET
    }

    /** The pillars of the competitiveness grid of the International Trade Centre (ITC). Messages: {@code readiness.pillar.<NAME>}. */
    public enum Pillar {
        COMPETE,
        CONNECT,
        CHANGE
    }

    public static final int ITEMS_EACH = 5;

    private final Level level;
    private final Pillar pillar;

    Dimension(Level level, Pillar pillar) {
        this.level = level;
        this.pillar = pillar;
    }

    public Level level() {
        return level;
    }

    public Pillar pillar() {
        return pillar;
    }

    public boolean isOfTheOrganisation() {
        return level == Level.ORGANISATION;
    }

    /** @throws IllegalArgumentException where there is no such dimension */
    public static Dimension ofItem(String code) {
        return valueOf(code.substring(0, code.indexOf('.')));
    }

    /** The codes of its items: {@code D1.1} to {@code D1.5}. */
    public java.util.List<String> codes() {
        return java.util.stream.IntStream.rangeClosed(1, ITEMS_EACH)
                .mapToObj(number -> name() + "." + number)
                .toList();
    }

    static Dimension at(int position) {
        return Arrays.asList(values()).get(position);
    }
}
