package io.scrutineer.inspection.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.evidence.ActivityRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey, and what each column of the file of its answers means. */
@Schema(name = "SurveyRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurveyRequest(
        @NotNull @Schema(
                description = "One of the framework's kinds of source, but none whose records two people read.",
                examples = "staff-survey")
        String kind,

        @NotNull @Schema(description = "One of the inspection's bodies.", examples = "care-inspectorate")
        String body,

        @NotNull @Schema(description = "ISO 8601, to the day or the month.", examples = "2017-09")
        String date,

        @Schema(description = "Whether young inspectors took part.", examples = "false") @Nullable Boolean youngInspectors,

        @Size(max = 300) @Schema(examples = "Survey of staff of all partners") @Nullable String title,

        @Pattern(regexp = "[,;\\t|]", message = "must be a comma, a semicolon, a tabulator or a vertical bar") @Schema(description = "What separates the cells of a row: `,` where nothing is said.", examples = ",")
        @Nullable String separator,

        @NotNull @Schema(description = "The level of the scale from which on answers speak of a strength.", examples = "4")
        Integer strengthFrom,

        @NotEmpty @Size(max = 200) @Schema(
                description = "Every column of the file, in whatever order; those that are not to be read say so.",
                examples =
                        "[{\"header\": \"Respondent\", \"use\": \"ignore\"}, {\"header\": \"I get the support I need\","
                                + " \"use\": \"answer\", \"indicator\": \"6.2\", \"answers\": [{\"text\": \"agree\", \"level\": 5},"
                                + " {\"text\": \"disagree\", \"level\": 2}, {\"text\": \"don't know\"}]}, {\"header\": \"Why?\","
                                + " \"use\": \"comment\", \"of\": \"I get the support I need\"}]")
        List<@Valid @NotNull ColumnRequest> columns) {

    /** What one column means. */
    @Schema(name = "SurveyColumn")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ColumnRequest(
            @NotNull @Size(min = 1, max = 500) @Schema(
                    description = "As it stands in the first row, without space around it.",
                    examples = "I get the support I need")
            String header,

            @NotNull @Schema(
                    enumeration = {"answer", "comment", "ignore"},
                    examples = "answer")
            String use,

            @Schema(description = "Of an answer: the indicator that it is about.", examples = "6.2") @Nullable String indicator,

            @Size(max = 100) @Schema(
                    description = "Of an answer: every text that may stand in a cell. An empty cell is no answer.",
                    examples = "[{\"text\": \"agree\", \"level\": 5}, {\"text\": \"don't know\"}]")
            @Nullable List<@Valid @NotNull AnswerRequest> answers,

            @Schema(
                    description = "Of a comment: the header of the answers that it belongs to.",
                    examples = "I get the support I need")
            @Nullable String of) {

        List<AnswerRequest> answersOrNone() {
            return answers == null ? List.of() : answers;
        }
    }

    /** What an answer means on the scale. */
    @Schema(name = "SurveyAnswer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerRequest(
            @NotNull @Size(min = 1, max = 500) @Schema(description = "As it stands in a cell, without space around it.", examples = "agree")
            String text,

            @Schema(description = "A point of the framework's scale; without one it does not count.", examples = "5")
            @Nullable Integer level) {}

    char separatorOrComma() {
        return separator == null ? ',' : separator.charAt(0);
    }

    /** The activity that the survey becomes: its reach is the number of respondents. */
    ActivityRequest activity(UUID id, int respondents) {
        return new ActivityRequest(id, kind, body, date, respondents, youngInspectors, title, false);
    }
}
