package org.hexport.views.report.settings;

/** What stands at the head of a sheet; empty where nobody said. */
public record Letterhead(String office, String address, String head, String rank) {

    public static final Letterhead NONE = new Letterhead("", "", "", "");
}
