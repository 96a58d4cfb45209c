package io.scrutineer.publication.feed;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.publication.published.AreaCode;
import io.scrutineer.publication.published.PublicChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which changes somebody follows: all, or those of an area, of a kind, or both. */
public record ChangeFilter(
        @Nullable String areaCode, @Nullable String kind) {

    public ChangeFilter {
        List<FieldError> errors = new ArrayList<>();
        if (areaCode != null && !AreaCode.matches(areaCode)) {
            errors.add(new FieldError("areaCode", "is an ONS code, such as S12000008"));
        }
        if (kind != null && kinds().noneMatch(kind::equals)) {
            errors.add(new FieldError("kind", "is one of " + kinds().collect(Collectors.joining(", "))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    public boolean includes(Change change) {
        return (areaCode == null || areaCode.equals(change.area().code()))
                && (kind == null || kind.equals(change.kind()));
    }

    private static Stream<String> kinds() {
        return Stream.of(PublicChange.Kind.values()).map(PublicChange.Kind::code);
    }
}
