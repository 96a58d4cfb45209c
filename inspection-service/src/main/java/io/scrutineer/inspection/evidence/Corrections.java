package io.scrutineer.inspection.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.history.Version;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Puts evidence right that is frozen; each piece keeps what it said before in its history. */
@Singleton
public class Corrections {

    /** Until the transaction ends, the policies of the tables take more for this inspection, although it is over. */
    private static final String CORRECTS = "select set_config('scrutineer.corrects', :inspection, true)";

    private final EvidenceRules rules;
    private final Activities activities;
    private final Findings findings;
    private final Amendments amendments;
    private final Session session;

    Corrections(EvidenceRules rules, Activities activities, Findings findings, Amendments amendments, Session session) {
        this.rules = rules;
        this.activities = activities;
        this.findings = findings;
        this.amendments = amendments;
        this.session = session;
    }

    /** Refuses what leaves evidence that could not have been recorded so. */
    public CheckedCorrection check(InspectionPlan plan, Evidence before, @Nullable CorrectionRequest request) {
        FieldErrors errors = new FieldErrors();
        EvidenceCheck check = rules.check(plan, errors);
        Correction correction =
                new CorrectionCheck(before, check, errors).check(request == null ? CorrectionRequest.NONE : request);
        errors.throwIfAny();
        return new CheckedCorrection(correction, check.screening().warnings());
    }

    /** In the running transaction, which holds the inspection; the reason is that of what is withdrawn. */
    public void apply(UUID inspection, Correction correction, String reason, Recording by) {
        session.createNativeQuery(CORRECTS, String.class)
                .setParameter("inspection", inspection.toString())
                .getSingleResult();
        Application application = new Application(inspection, reason, by);
        application.apply(activities, correction.activities(), correction.withdrawnActivities());
        application.apply(findings, correction.findings(), correction.withdrawnFindings());
    }

    /** Of one correction, to one table after the other. */
    private final class Application {

        private final UUID inspection;
        private final String reason;
        private final Recording by;

        private Application(UUID inspection, String reason, Recording by) {
            this.inspection = inspection;
            this.reason = reason;
            this.by = by;
        }

        private <E extends Identified> void apply(EvidenceTable<E> table, List<E> pieces, Set<UUID> withdrawn) {
            Map<UUID, E> corrected = pieces.stream().collect(toMap(Identified::id, identity()));
            Set<UUID> unknown = new HashSet<>(corrected.keySet());
            List<Proposal> proposals = new ArrayList<>();
            for (Stored<E> before : table.lock(inspection, union(corrected.keySet(), withdrawn))) {
                unknown.remove(before.id());
                E piece = corrected.get(before.id());
                if (piece == null) {
                    proposals.add(proposal(before, null));
                } else if (before.withdrawn() || !before.piece().equals(piece)) {
                    proposals.add(proposal(before, table.content(piece)));
                }
            }
            table.add(
                    inspection,
                    pieces.stream()
                            .filter(piece -> unknown.contains(piece.id()))
                            .toList(),
                    by);
            amendments.apply(table, inspection, proposals);
        }

        private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
            Set<UUID> all = new HashSet<>(some);
            all.addAll(others);
            return all;
        }

        private Proposal proposal(Stored<?> before, @Nullable String content) {
            String why = content == null ? reason : null;
            return new Proposal(before.id(), new Version(UUID.randomUUID(), before.heads(), content, why, by));
        }
    }
}
