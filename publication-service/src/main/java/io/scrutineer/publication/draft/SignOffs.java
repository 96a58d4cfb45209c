package io.scrutineer.publication.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.failure.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which bodies stand behind which state of a draft. */
@ApplicationScoped
class SignOffs implements PanacheRepositoryBase<SignOff, SignOff.Key> {

    /** Those of just this state, by body. */
    List<SignOff> of(DraftReport report) {
        return list("id.inspectionId = ?1 order by id.body", report.content().inspectionId()).stream()
                .filter(signOff -> signOff.isOf(report))
                .toList();
    }

    void requireAll(DraftReport report) {
        Set<String> signed = of(report).stream().map(SignOff::body).collect(Collectors.toSet());
        List<String> missing = report.content().bodies().stream()
                .map(BodyFact::id)
                .filter(body -> !signed.contains(body))
                .toList();
        if (!missing.isEmpty()) {
            throw new Conflict(
                    "sign-offs-missing",
                    "Bodies have yet to sign the draft off as it is: " + String.join(", ", missing));
        }
    }
}
