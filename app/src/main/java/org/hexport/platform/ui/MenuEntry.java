package org.hexport.platform.ui;

/** A menu entry as the page shows it. */
public record MenuEntry(String key, String href, boolean current) {}
