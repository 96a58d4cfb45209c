package io.scrutineer.publication.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.ProgressFact;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that a report says. JSON and page are made from this one record, and its hash is that of its canonical JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportContent(
        UUID inspectionId,
        @Schema(examples = "east-ayrshire-2017") String reference,

        @Schema(enumeration = {"joint-inspection", "progress-review"})
        String kind,

        @Schema(description = "True where the evidence was made up to show how the system works.")
        boolean sampleEvidence,

        @Schema(examples = "Joint inspection of services for children and young people in East Ayrshire")
        String title,

        PartnershipFact partnership,
        AreaFact area,

        @Schema(description = "The bodies that inspected, the lead body first.")
        List<BodyFact> bodies,

        ReportFramework framework,

        @Schema(description = "The policy that the indicative grades came from; absent where nothing was graded.")
        @Nullable PinnedPolicy policy,

        List<FieldworkWindow> fieldworkWindows,

        @Schema(examples = "August to November 2017", description = "The windows in words.") @Nullable String fieldworkDates,

        Methods methods,

        @Schema(description = "The grades, by chapter of the framework.")
        List<ReportChapter> chapters,

        @Schema(
                description =
                        "How many indicators got which grade, the best first; grades that nobody got are left out.")
        List<GradeCount> gradeCounts,

        @Schema(
                examples =
                        "Inspectors graded two of the nine quality indicators as excellent, five as very good and two as good.",
                description = "The counts in words; absent where nothing was graded.")
        @Nullable String gradeSentence,

        @Schema(description = "What follows from the grades; absent where the policy gives no overall grade.") @Nullable OverallGrade overallGrade,

        List<Conclusion> strengths,
        List<Conclusion> areasForImprovement,

        @Schema(description = "Of a progress review: how far each area for improvement has come.")
        List<ProgressFact> progress,

        @Schema(description = "Of a progress review: the inspection it follows up.") @Nullable ReviewedReport reviewOf,

        @Schema(
                description =
                        "What the report says in words, in its order; absent from versions before there were sections.")
        @Nullable List<ReportSection> sections,

        @Schema(description = "The version for young people; absent where nobody has written one.") @Nullable ReportSection youngPeople,

        Licence licence) {

    /** The page of a report, from the service's root. */
    public static String path(String reference) {
        return "/reports/" + reference;
    }

    /** The sections, of which older versions have none. */
    public List<ReportSection> sectionsInOrder() {
        return sections == null ? List.of() : sections;
    }

    /** The bytes that stand for this content and that its hash is of. */
    public byte[] canonicalJson() {
        return EventJson.write(this);
    }

    /** The grades in the framework's order. */
    public List<ReportGrade> grades() {
        return chapters.stream().flatMap(chapter -> chapter.grades().stream()).toList();
    }
}
