package io.scrutineer.inspection.screening;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.http.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Screens the free text of one request. What looks like personal data is a warning, with its place; a valid CHI number is
 * an error of its field. Nothing that was found is repeated anywhere.
 */
public final class Screening {

    /** More warnings than anybody reads. */
    public static final int MOST = 100;

    private static final List<Suspicion> SUSPICIONS = List.of(Suspicion.values());

    private final FieldErrors errors;
    private final List<Warning> warnings = new ArrayList<>();

    public Screening(FieldErrors errors) {
        this.errors = errors;
    }

    /** Refuses a text by itself, such as a reason. */
    public static void require(String path, String text) {
        FieldErrors errors = new FieldErrors();
        new Screening(errors).check(path, text);
        errors.throwIfAny();
    }

    /** What a text that is recorded seems to say of people. */
    public static List<Warning> warningsOf(String path, @Nullable String text) {
        Screening screening = new Screening(new FieldErrors());
        screening.check(path, text);
        return screening.warnings();
    }

    /** The warnings so far, in the order of the fields. */
    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Looks through the text of a field, where there is any. */
    public void check(String path, @Nullable String text) {
        if (text == null) {
            return;
        }
        Glance glance = Glance.at(text);
        for (Suspicion suspicion : SUSPICIONS) {
            if (suspicion.isPossible(glance)) {
                look(path, text, suspicion);
            }
        }
    }

    private void look(String path, String text, Suspicion suspicion) {
        Matcher matcher = suspicion.pattern().matcher(text);
        while (matcher.find()) {
            if (suspicion != Suspicion.CHI_NUMBER) {
                warn(path, suspicion, matcher);
            } else {
                lookAtNumber(path, matcher);
            }
        }
    }

    private void lookAtNumber(String path, Matcher matcher) {
        String digits = matcher.group().replaceAll("[^0-9]", "");
        if (ChiNumber.isValid(digits)) {
            errors.add(path, "contains a CHI number, from character %d on".formatted(matcher.start()));
        } else if (ChiNumber.startsWithADate(digits)) {
            warn(path, Suspicion.CHI_NUMBER, matcher);
        }
    }

    private void warn(String path, Suspicion suspicion, Matcher matcher) {
        if (warnings.size() < MOST) {
            warnings.add(new Warning(
                    JsonPointers.fromPath(path), suspicion.code(), matcher.start(), matcher.end() - matcher.start()));
        }
    }
}
