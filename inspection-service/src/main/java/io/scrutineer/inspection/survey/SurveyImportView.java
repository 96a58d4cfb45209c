package io.scrutineer.inspection.survey;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The import of a file of answers as a client reads it. */
@Schema(name = "SurveyImport")
record SurveyImportView(
        @Schema(description = "The survey, and the activity that it has become.")
        UUID surveyId,

        @Schema(description = "The version of the survey by which the file was read.", examples = "1")
        int surveyVersion,

        @Schema(description = "Of the file, which is not kept.")
        String sha256,

        @Schema(description = "Rows of the file; the reach of the activity.", examples = "312")
        int respondents,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = QuestionView.class,
                description = "What came in, by question.")
        @JsonRawValue
        String questions,

        String by,
        String body,
        Instant at) {}
