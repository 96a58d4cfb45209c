package io.scrutineer.inspection.team;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.area.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Checks that an inspection that is planned anew suits its team: no body of theirs is left out, and nobody is barred. */
@ApplicationScoped
public class TeamCheck {

    private final Team team;
    private final ConflictsOfInterest conflicts;
    private final Areas areas;

    TeamCheck(Team team, ConflictsOfInterest conflicts, Areas areas) {
        this.team = team;
        this.conflicts = conflicts;
        this.areas = areas;
    }

    /** Of people whose assignment has ended, nothing is asked; nor of conflicts with the place where the inspection stays. */
    public void check(UUID inspection, InspectionPlan before, InspectionPlan next) {
        boolean elsewhere = isElsewhere(before, next);
        String place = before.partnership().equals(next.partnership()) ? "areaCode" : "partnership";
        for (TeamMember member : team.present(inspection)) {
            requireBody(member.body(), before, next);
            if (elsewhere) {
                String barred =
                        "bars the member " + member.key().id() + " of the team, whose assignment has to be ended first";
                conflicts.requireNone(member.person(), next, new FieldError(place, barred));
            }
        }
    }

    /** Another code of the same area is no other place. */
    private boolean isElsewhere(InspectionPlan before, InspectionPlan next) {
        return !before.partnership().equals(next.partnership())
                || !areas.codesOfThePlaceOf(before.areaCode()).contains(next.areaCode());
    }

    private static void requireBody(String body, InspectionPlan before, InspectionPlan next) {
        if (before.bodies().contains(body) && !next.bodies().contains(body)) {
            String field = body.equals(before.leadBody()) ? "leadBody" : "partnerBodies";
            throw new Conflict(
                    "plan-fixed",
                    "Somebody in the team is of a body that would take no part any more. End the assignment first.",
                    List.of(new FieldError(field, "leaves out " + body + ", for which somebody is in the team")));
        }
    }
}
