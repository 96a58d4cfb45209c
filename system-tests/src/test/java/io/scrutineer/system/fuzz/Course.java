package io.scrutineer.system.fuzz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How one inspection went by the answers, as far as rows follow from it that no answer alone tells the number of. */
final class Course {

    private static final String COMPLETED = "completed";

    private final Set<String> phases = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Map<String, Integer> changes = new HashMap<>();
    private final Set<String> versions = new HashSet<>();
    private final Map<String, Amendment> amendments = new HashMap<>();
    private final Set<String> approved = new HashSet<>();
    private int confirmed;
    private int published;
    private int withdrawn;
    private int indicators;

    /** No phase comes back, so that each is one row, however often it was asked for. */
    void reached(String phase) {
        phases.add(phase);
    }

    void completedBy(String person) {
        reached(COMPLETED);
        people.add(person);
    }

    /** An activity or a finding; the first one begins the fieldwork. */
    void recordedBy(String person) {
        reached("fieldwork");
        people.add(person);
    }

    void changed(String piece, String person) {
        changes.merge(piece, 1, Integer::sum);
        people.add(person);
    }

    /** By a version that has an id, which is one however often it comes: while there is a conflict, each time is told of it. */
    void changed(String piece, String version, String person) {
        if (versions.add(version.toLowerCase(Locale.ROOT))) {
            changed(piece, person);
        }
    }

    /** Whoever is planned with is of the team, whatever they did. */
    void joinedBy(String person) {
        people.add(person);
    }

    /** Who asked for it, and the pieces of evidence that it changes. */
    record Amendment(String person, List<String> pieces) {}

    void amendmentAsked(String id, Amendment amendment) {
        amendments.put(id, amendment);
    }

    /** However often: it is frozen anew once, and who asked for it is of the team from then on. */
    void approved(String amendment) {
        approved.add(amendment);
    }

    /** Once for each snapshot. */
    void isConfirmed() {
        confirmed++;
    }

    /** Once: a correction takes the place of what it corrects. */
    void isPublished() {
        published = 1;
    }

    /** Until a correction is public. */
    void isWithdrawn() {
        published = 0;
        withdrawn = 1;
    }

    void hasIndicators(int number) {
        indicators = number;
    }

    Map<String, Integer> rows() {
        int completed = phases.contains(COMPLETED) ? 1 : 0;
        return Map.ofEntries(
                Map.entry("inspection.evidence_snapshot", completed + approved.size()),
                Map.entry("inspection.phase_change", phases.size()),
                Map.entry("inspection.evidence_version", versions()),
                Map.entry("grading.assessment", completed),
                Map.entry("grading.proposal", completed + approved.size()),
                Map.entry("grading.team_member", completed * team().size()),
                Map.entry("grading.confirmed_grade", confirmed * indicators),
                Map.entry("grading.published_report", published),
                Map.entry("grading.published_grade", published * indicators),
                Map.entry("grading.withdrawn_report", withdrawn),
                Map.entry("publication.public_report", published),
                Map.entry("publication.draft", completed));
    }

    private Set<String> team() {
        Set<String> team = new HashSet<>(people);
        approvedAmendments().map(Amendment::person).forEach(team::add);
        return team;
    }

    /** With the first change of a piece, the version that was recorded is kept too. */
    private int versions() {
        Map<String, Integer> all = new HashMap<>(changes);
        approvedAmendments()
                .flatMap(amendment -> amendment.pieces().stream())
                .forEach(piece -> all.merge(piece, 1, Integer::sum));
        return all.size() + all.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Stream<Amendment> approvedAmendments() {
        return approved.stream().map(amendments::get).filter(Objects::nonNull);
    }
}
