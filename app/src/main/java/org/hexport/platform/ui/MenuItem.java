package org.hexport.platform.ui;

import java.util.function.Predicate;
import org.hexport.kernel.Viewer;

/**
 * An entry of the menu, contributed as a bean by the module that owns the page.
 *
 * @param order smaller stands further to the front
 * @param key message of its word
 */
public record MenuItem(int order, String key, String href, Predicate<Viewer> shownTo) {}
