package org.hexport.platform.identity.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the door: a page of this house, never another address. */
final class LocalPath {

    static final String HOME = "/home";

    /** One slash first, never two or a backslash, which browsers read as another host; no control characters. */
    private static final Pattern OURS = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private static final int LONGEST = 1000;

    private LocalPath() {}

    /** The path if it is one of ours, else the home page. */
    static String of(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && OURS.matcher(wanted).matches()
                ? wanted
                : HOME;
    }

    /** The address of a door that leads on to a path afterwards. */
    static String through(String door, String then) {
        return door + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }
}
