package org.hexport.views.portal.front;

/** The region today, for anyone: a group of one to four is not named. */
public record FrontFigures(String region, long enterprises, long running, long exported, long countries) {

    private static final int SMALLEST_PUBLIC_GROUP = 5;

    public boolean isPublic(long figure) {
        return figure == 0 || figure >= SMALLEST_PUBLIC_GROUP;
    }
}
