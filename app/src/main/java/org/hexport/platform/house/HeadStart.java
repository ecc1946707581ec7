package org.hexport.platform.house;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;

/** Lets our own PostgreSQL start while Spring still reads its beans: the first page is there half a second sooner. */
class HeadStart implements ApplicationListener<SpringApplicationEvent> {

    private @Nullable CompletableFuture<@Nullable Database> server;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared ->
                begin(DatabaseSettings.of(prepared.getEnvironment()::getProperty));
            case ApplicationReadyEvent ready -> letGo();
            case ApplicationFailedEvent failed -> letGo();
            default -> {}
        }
    }

    private synchronized void begin(DatabaseSettings settings) {
        if (settings.isServed()) return;
        server = CompletableFuture.supplyAsync(settings::open).exceptionally(reason -> null); // the bean will tell it
        SpringApplication.getShutdownHandlers().add(this::letGo); // stopped before it was ready
    }

    /** By now the application's own bean holds the server, or there will be none. */
    private synchronized void letGo() {
        if (server == null) return;
        var opened = server.join();
        server = null;
        if (opened != null) opened.close();
    }
}
