package org.hexport.platform.ui;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.hexport.kernel.Viewer;

/**
 * An entry of the menu, contributed as a bean by the module that owns the page.
 *
 * @param order smaller stands further to the front
 * @param key message of its word
 * @param count how much is new there for the viewer; 0 shows no number
 */
public record MenuItem(int order, String key, String href, Predicate<Viewer> shownTo, ToLongFunction<Viewer> count) {

    public MenuItem(int order, String key, String href, Predicate<Viewer> shownTo) {
        this(order, key, href, shownTo, viewer -> 0);
    }
}
