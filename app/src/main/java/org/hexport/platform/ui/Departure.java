package org.hexport.platform.ui;

/**
 * Where the product departs from the paper, contributed as a bean by the module that does; a page shows them all.
 *
 * @param key of the messages {@code …title}, {@code …paper} (what it says), {@code …ours} (what we do) and {@code …why}
 */
public record Departure(String key) {}
