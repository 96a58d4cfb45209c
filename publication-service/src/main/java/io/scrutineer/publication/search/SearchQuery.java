package io.scrutineer.publication.search;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.publication.published.AreaCode;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody looks for: words, filters that all have to hold, and from where on. */
public record SearchQuery(
        @Nullable String words,
        @Nullable String area,
        @Nullable Integer year,
        @Nullable IndicatorKey indicator,
        @Nullable Integer grade,
        @Nullable SearchPosition after) {

    /** The longest text that is looked for, and the longest name of an indicator: PostgreSQL takes no word that is much longer. */
    public static final int LONGEST = 200;

    private static final String TOO_LONG = "is longer than %d characters".formatted(LONGEST);
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern GRADE = Pattern.compile("[0-9]{1,2}");

    /** As it came: what is empty is not asked for, as a form sends all of its fields. */
    public static SearchQuery of(Asked asked) {
        FieldErrors errors = new FieldErrors();
        String words = said(asked.words());
        if (words != null && words.length() > LONGEST) {
            errors.add("q", TOO_LONG);
        }
        String area = matching(asked.area(), AreaCode::matches, "area", "is not an ONS code such as S12000008", errors);
        String year = matching(asked.year(), YEAR.asMatchPredicate(), "year", "is not a year such as 2018", errors);
        String grade = matching(
                asked.grade(), GRADE.asMatchPredicate(), "grade", "is not a grade as a number such as 5", errors);
        SearchPosition after = errors.under("", () -> SearchPosition.parse(said(asked.cursor())));
        SearchQuery query = new SearchQuery(words, area, number(year), indicator(asked, errors), number(grade), after);
        errors.throwIfAny();
        return query;
    }

    private static @Nullable IndicatorKey indicator(Asked asked, FieldErrors errors) {
        String said = said(asked.indicator());
        if (said != null && said.length() > LONGEST) {
            errors.add("indicator", TOO_LONG);
            return null;
        }
        return said == null
                ? null
                : errors.under("indicator", () -> IndicatorKey.parse(said)
                        .orElseThrow(() -> new InvalidInput(
                                "", "is not framework, version and code such as improving-lives/2016/2.1")));
    }

    private static @Nullable String matching(
            @Nullable String value, Predicate<String> form, String field, String rule, FieldErrors errors) {
        String said = said(value);
        if (said != null && !form.test(said)) {
            errors.add(field, rule);
            return null;
        }
        return said;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The parameters of an address, each as it was sent. */
    public record Asked(
            @Nullable String words,
            @Nullable String area,
            @Nullable String year,
            @Nullable String indicator,
            @Nullable String grade,
            @Nullable String cursor) {}
}
