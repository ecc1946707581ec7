package org.hexport.platform.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person's messages, the latest first. */
public record NoticesPage(List<Message> messages) {

    static final int MOST = 100;

    /** @param key message key of the text */
    public record Message(UUID id, String key, List<String> arguments, Instant created, boolean unread) {}

    public boolean anyUnread() {
        return messages.stream().anyMatch(Message::unread);
    }

    public boolean full() {
        return messages.size() == MOST;
    }

    public int most() {
        return MOST;
    }
}
