package org.hexport.platform.ui;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What all requests share: messages, menu, addresses of static files, and whether this is a demonstration. */
@Component
class UiSettings {

    private final MessageSource messages;
    private final Clock clock;
    private final ResourceUrlProvider resources;
    private final ObjectProvider<MenuItem> menu;
    private final boolean demo;
    private final boolean development;

    UiSettings(
            MessageSource messages,
            Clock clock,
            ResourceUrlProvider resources,
            ObjectProvider<MenuItem> menu,
            @Value("${hexport.demo:false}") boolean demo,
            @Value("${hexport.development:false}") boolean development) {
        this.messages = messages;
        this.clock = clock;
        this.resources = resources;
        this.menu = menu;
        this.demo = demo;
        this.development = development;
    }

    MessageSource messages() {
        return messages;
    }

    Clock clock() {
        return clock;
    }

    boolean demo() {
        return demo;
    }

    boolean development() {
        return development;
    }

    String version() {
        var version = getClass().getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    List<MenuItem> menu() {
        return menu.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    }

    String asset(String path) {
        var address = resources.getForLookupPath(path);
        if (address == null) {
            throw new IllegalArgumentException("no static file " + path);
        }
        return address;
    }
}
