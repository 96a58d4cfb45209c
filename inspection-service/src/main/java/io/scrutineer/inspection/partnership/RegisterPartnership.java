package io.scrutineer.inspection.partnership;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.area.Areas;
import io.scrutineer.inspection.partnership.Partnership.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registers a partnership under the client's id, or says it anew; earlier versions stay on record. */
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

    /** The partnership, and whether this version of it is new; a repeated request changes nothing. */
    @Transactional
    Registered register(String id, PartnershipRequest request, @Nullable String ifMatch, Actor actor) {
        checkAreas(request.areaCodes());
        Partnership last = partnerships.withId(id);
        Key key = new Key(id, last == null ? 1 : last.version() + 1);
        Partnership next = new Partnership(key, request.name(), request.areaCodes(), Recording.by(actor, clock));
        if (last != null && last.saysTheSameAs(next)) {
            return new Registered(last, false);
        }
        if (last != null) {
            Preconditions.requireMatch(ifMatch, Integer.toString(last.version()));
            requireCodesOf(last, request.areaCodes());
        }
        // Where somebody else was first, it is seen now, and this request comes after it.
        return partnerships.add(next) ? new Registered(next, true) : register(id, request, ifMatch, actor);
    }

    /** An inspection that was planned with a code stays right. */
    private static void requireCodesOf(Partnership last, List<String> codes) {
        List<String> leftOut =
                last.areaCodes().stream().filter(code -> !codes.contains(code)).toList();
        if (!leftOut.isEmpty()) {
            throw new InvalidInput(
                    "areaCodes",
                    "leaves out " + String.join(", ", leftOut) + ": codes that it had stay, past ones included");
        }
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

    /** A version of a partnership, and whether the request made it. */
    record Registered(Partnership partnership, boolean isNew) {}
}
