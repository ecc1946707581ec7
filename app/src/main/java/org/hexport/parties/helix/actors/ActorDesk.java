package org.hexport.parties.helix.actors;

import java.util.Optional;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.NewActor;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.OrganisationKind;
import org.hexport.platform.identity.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where actors are registered. */
@Service
@Transactional
class ActorDesk implements Actors {

    private final ActorRows rows;
    private final Organisations organisations;

    ActorDesk(ActorRows rows, Organisations organisations) {
        this.rows = rows;
        this.organisations = organisations;
    }

    @Override
    public OrganisationId register(Viewer viewer, NewActor actor) {
        var keepsRegister = Actors.mayChange(viewer, actor.id(), actor.district());
        if (!keepsRegister && !viewer.signedIn()) {
            throw new NotFound();
        }
        if (add(viewer, actor, keepsRegister) && !keepsRegister) {
            organisations.join(viewer.requirePerson(), actor.id(), MemberRole.OWNER);
        }
        return actor.id();
    }

    /**
     * As {@link #register}, for the person who asks, who becomes owner also where he or she keeps the register.
     *
     * @return refused where a confirmed actor of the helix has that very name
     */
    Reply registerOwn(Viewer viewer, NewActor actor) {
        var person = viewer.requirePerson();
        if (rows.find(actor.id()).isEmpty() && rows.isNameTaken(actor.name(), actor.helix())) {
            return Reply.refused("helix.actor.problem.known");
        }
        if (add(viewer, actor, viewer.administrator() || viewer.mayWrite(actor.district()))) {
            organisations.join(person, actor.id(), MemberRole.OWNER);
        }
        return Reply.DONE;
    }

    /**
     * The id may come from a form: one of an enterprise must not make its sender an owner of that enterprise.
     *
     * @return false where the actor is there already
     */
    private boolean add(Viewer viewer, NewActor actor, boolean confirmed) {
        if (rows.find(actor.id()).isPresent()) {
            return false;
        }
        if (organisations.nameOf(actor.id()).isPresent()) {
            throw new NotFound();
        }
        organisations.register(actor.id(), actor.name(), OrganisationKind.ACTOR, actor.district(), actor.demo());
        return rows.add(actor, confirmed, viewer.person());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Actor> find(OrganisationId id) {
        return rows.find(id);
    }
}
