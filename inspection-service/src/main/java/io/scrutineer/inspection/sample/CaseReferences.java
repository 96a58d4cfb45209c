package io.scrutineer.inspection.sample;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.screening.Screening;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Opaque references of case records: nothing by which anybody knows a child. */
final class CaseReferences {

    /** In one list. */
    static final int MOST = 20_000;

    private static final Pattern OPAQUE = Pattern.compile("(?=.*[0-9])[A-Za-z0-9](?:-?[A-Za-z0-9]){3,39}");
    private static final Pattern LIKE_CHI = Pattern.compile("[A-Za-z]*[0-9]{10}[A-Za-z]*");

    private CaseReferences() {}

    /** Refuses a list with a reference that is not opaque or occurs twice; each is named by its place alone. */
    static void require(List<String> references) {
        FieldErrors errors = new FieldErrors();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            String reference = references.get(i);
            String path = "references[" + i + "]";
            if (!OPAQUE.matcher(reference).matches()) {
                errors.add(path, "must be 4 to 40 letters and digits, with at least one digit and single hyphens");
            } else if (isLikeChi(reference)) {
                errors.add(path, "looks like a CHI number; give the record a random reference");
            } else if (!seen.add(reference)) {
                errors.add(path, "occurs twice");
            }
        }
        errors.throwIfAny();
    }

    /** Whether it has ten digits and no others, or a CHI number among others. */
    private static boolean isLikeChi(String reference) {
        FieldErrors found = new FieldErrors();
        new Screening(found).check("", reference);
        return LIKE_CHI.matcher(reference.replace("-", "")).matches() || !found.isEmpty();
    }
}
