package io.scrutineer.inspection.team;

import io.scrutineer.inspection.Coded;
import jakarta.persistence.EnumeratedValue;

/** What somebody does in a team. */
enum TeamRole implements Coded {
    LEAD("lead"),
    DEPUTE("depute"),
    INSPECTOR("inspector"),
    ASSOCIATE_ASSESSOR("associate-assessor"),
    YOUNG_INSPECTOR("young-inspector"),
    STRATEGIC_SUPPORT("strategic-support");

    @EnumeratedValue
    private final String code;

    TeamRole(String code) {
        this.code = code;
    }

    static TeamRole of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
