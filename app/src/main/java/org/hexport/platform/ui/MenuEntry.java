package org.hexport.platform.ui;

/**
 * A menu entry as the page shows it.
 *
 * @param count how much is new there; 0 shows no number
 */
public record MenuEntry(String key, String href, boolean current, long count) {}
