package io.scrutineer.inspection.survey;

import io.scrutineer.failure.FieldErrors;
import java.util.List;

/** What a file of answers came to. */
record FileReport(int respondents, Faults faults, Faults withheld, List<Tally> tallies) {

    /** Whether it can be taken as it is. */
    boolean isAcceptable() {
        return faults.total() == 0 && tallies.stream().anyMatch(tally -> tally.answers() > 0);
    }

    /** Refuses a file with anything wrong in it; the first places are named. */
    void require() {
        FieldErrors errors = new FieldErrors();
        if (faults.total() > 0) {
            errors.add("rows", "%,d places can not be accepted; a dry run tells up to 1,000".formatted(faults.total()));
        } else if (!isAcceptable()) {
            errors.add("rows", "have no answer that counts");
        }
        faults.told().forEach(cell -> errors.add(path(cell), cell.detail()));
        errors.throwIfAny();
    }

    private static String path(BadCell cell) {
        String row = "rows[" + cell.row() + "]";
        return cell.column() == null ? row : row + ".columns[" + cell.column() + "]";
    }
}
