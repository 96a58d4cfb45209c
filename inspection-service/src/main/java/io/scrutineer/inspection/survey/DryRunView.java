package io.scrutineer.inspection.survey;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What importing a file would come to. */
@Schema(name = "SurveyDryRun")
record DryRunView(
        @Schema(description = "Whether the file could be imported as it is.")
        boolean acceptable,

        @Schema(description = "Rows that were read, without the header and empty lines.", examples = "312")
        int respondents,

        @Schema(description = "How many places can not be accepted.", examples = "2")
        int bad,

        @Schema(description = "The first 1,000 of them, in the order of the file.")
        List<BadCell> badCells,

        @Schema(description = "How many places in comments look like personal data.", examples = "1")
        int withheld,

        @Schema(description = "The first 1,000 of them; such a comment is counted and not quoted.")
        List<BadCell> withheldComments,

        @Schema(description = "What was counted so far.") List<QuestionView> questions) {

    static DryRunView of(FileReport report) {
        return new DryRunView(
                report.isAcceptable(),
                report.respondents(),
                report.faults().total(),
                report.faults().told(),
                report.withheld().total(),
                report.withheld().told(),
                report.tallies().stream()
                        .map(tally -> QuestionView.of(tally, null))
                        .toList());
    }
}
