package io.scrutineer.publication.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.publication.report.ReportContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a corrected report says about itself: why there is another version, and what it states otherwise. */
@Schema(name = "Correction")
public record Correction(
        @Schema(
                description = "Why, in the words of who published it.",
                examples = "Two case records had been read against the wrong indicator.")
        String notice,

        @Schema(description = "What reads otherwise than in the version before.")
        List<Change> changes) {

    /** A statement of the report before and after. */
    @Schema(name = "Change")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            @Schema(examples = "Grade of 6.3") String part,

            @Schema(description = "Absent where it is new.", examples = "very good") @Nullable String asStated,

            @Schema(description = "Absent where it is gone.", examples = "good") @Nullable String corrected) {}

    static Correction between(ReportContent stated, ReportContent corrected, String notice) {
        Map<String, String> before = Statements.of(stated);
        Map<String, String> after = Statements.of(corrected);
        Set<String> parts = new LinkedHashSet<>(after.keySet());
        parts.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String part : parts) {
            if (!Objects.equals(before.get(part), after.get(part))) {
                changes.add(new Change(part, before.get(part), after.get(part)));
            }
        }
        return new Correction(notice, changes);
    }
}
