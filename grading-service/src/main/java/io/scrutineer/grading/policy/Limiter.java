package io.scrutineer.grading.policy;

import java.util.List;

/** A condition under which the grade can not be above the cap; it never raises one. */
public record Limiter(String id, String title, Condition condition, int cap, String reason) {

    Limit on(List<Finding> findings) {
        return new Limit(this, condition.counted(findings));
    }
}
