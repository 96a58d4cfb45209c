package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.FindingType;
import java.util.List;

/** What one reader says of one indicator; flags and the ids of illustrations are in alphabetical order. */
record Rating(
        String indicator,
        int evaluation,
        FindingType type,
        String narrative,
        List<String> flags,
        List<String> illustrations) {

    static Rating of(Finding finding) {
        return new Rating(
                finding.indicator(),
                finding.evaluation(),
                finding.type(),
                finding.narrative(),
                finding.flags(),
                finding.illustrations());
    }
}
