package org.hexport.platform.notices;

import org.hexport.kernel.Notice;
import org.hexport.platform.house.Post;
import org.hexport.platform.identity.People;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what people should know. */
@Component
class Ear {

    private final Notices notices;
    private final People people;
    private final Post post;

    Ear(Notices notices, People people, Post post) {
        this.notices = notices;
        this.people = people;
        this.post = post;
    }

    /** Nobody is told who is no longer there. */
    @ApplicationModuleListener
    void hear(Notice notice) {
        people.recipient(notice.to()).ifPresent(person -> notices.add(notice, post.isOpen() && person.email() != null));
    }
}
