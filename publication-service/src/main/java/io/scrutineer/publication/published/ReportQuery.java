package io.scrutineer.publication.published;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which published reports somebody wants to see, and from where on. */
public record ReportQuery(
        @Nullable String areaCode,
        @Nullable String year,
        @Nullable ReportPosition after) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    public ReportQuery {
        List<FieldError> errors = new ArrayList<>();
        if (areaCode != null && !AreaCode.matches(areaCode)) {
            errors.add(new FieldError("areaCode", "is an ONS code, such as S12000008"));
        }
        if (year != null && !YEAR.matcher(year).matches()) {
            errors.add(new FieldError("year", "is a year, such as 2018"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
