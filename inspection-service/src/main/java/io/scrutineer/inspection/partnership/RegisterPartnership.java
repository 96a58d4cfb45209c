package io.scrutineer.inspection.partnership;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.area.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Registers a partnership under the client's id. */
@ApplicationScoped
class RegisterPartnership {

    private final Partnerships partnerships;
    private final Areas areas;
    private final Clock clock;

    RegisterPartnership(Partnerships partnerships, Areas areas, Clock clock) {
        this.partnerships = partnerships;
        this.areas = areas;
        this.clock = clock;
    }

    /** Whether it is new; a repeated request changes nothing. */
    @Transactional
    boolean register(String id, PartnershipRequest request, Actor actor) {
        checkAreas(request.areaCodes());
        Partnership partnership = new Partnership(id, request.name(), request.areaCodes(), Recording.by(actor, clock));
        boolean added = partnerships.add(partnership);
        if (!added && !partnerships.findById(id).saysTheSameAs(partnership)) {
            throw new Conflict("id-in-use", "There is another partnership with this id.");
        }
        return added;
    }

    private void checkAreas(List<String> codes) {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < codes.size(); i++) {
            if (areas.withCode(codes.get(i)) == null) {
                errors.add("areaCodes[" + i + "]", "is not the code of a council area");
            } else if (codes.indexOf(codes.get(i)) < i) {
                errors.add("areaCodes[" + i + "]", "is named twice");
            }
        }
        errors.throwIfAny();
    }
}
