package io.scrutineer.publication.followup;

import static java.util.stream.Collectors.toMap;

import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportFramework;
import io.scrutineer.publication.report.ReportGrade;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether grades moved when the area was inspected again; what is compared has one framework, version and code. */
@Schema(name = "Impact")
record ImpactView(
        UUID inspectionId,
        @Schema(examples = "S12000008") String areaCode,

        @Schema(description = "Later inspections of the area with the same version of the same framework.")
        List<InspectedAgain> inspections) {

    /** A later inspection of the area. */
    @Schema(name = "InspectedAgain")
    record InspectedAgain(
            UUID inspectionId,
            @Schema(examples = "east-ayrshire-2021") String reference,
            @Schema(examples = "2021-05") String datePublished,
            String url,

            @Schema(description = "True where the evidence of either was made up to show how the system works.")
            boolean sampleEvidence,

            List<GradeMove> indicators) {}

    /** An indicator that both graded. */
    @Schema(name = "GradeMove")
    record GradeMove(
            @Schema(examples = "2.1") String code,

            @Schema(examples = "Impact on children and young people")
            String title,

            GradeThen from,
            GradeThen to,

            @Schema(description = "Steps up the scale; below zero is down.", examples = "1")
            int steps) {}

    /** A grade at its time. */
    @Schema(name = "GradeThen")
    record GradeThen(
            @Schema(examples = "4") int grade,
            @Schema(examples = "good") String label) {

        static GradeThen of(ReportGrade grade) {
            return new GradeThen(grade.grade(), grade.label());
        }
    }

    /** Of a report, by those that went public after it, the earliest first. */
    static ImpactView of(ReportContent report, List<PublishedReport> later, PublicAddresses addresses) {
        return new ImpactView(
                report.inspectionId(),
                report.area().code(),
                later.stream()
                        .map(again -> inspectedAgain(report, again, addresses))
                        .filter(again -> !again.indicators().isEmpty())
                        .toList());
    }

    private static InspectedAgain inspectedAgain(
            ReportContent before, PublishedReport again, PublicAddresses addresses) {
        ReportContent after = again.content();
        return new InspectedAgain(
                again.inspectionId(),
                again.reference(),
                again.datePublished().toString(),
                addresses.of(again.path()),
                before.sampleEvidence() || after.sampleEvidence(),
                isSame(before.framework(), after.framework()) ? moves(before, after) : List.of());
    }

    private static boolean isSame(ReportFramework one, ReportFramework other) {
        return one.id().equals(other.id()) && one.version().equals(other.version());
    }

    private static List<GradeMove> moves(ReportContent before, ReportContent after) {
        Map<String, ReportGrade> graded = after.grades().stream().collect(toMap(ReportGrade::code, grade -> grade));
        return before.grades().stream()
                .flatMap(then -> Stream.ofNullable(graded.get(then.code())).map(now -> move(then, now)))
                .toList();
    }

    private static GradeMove move(ReportGrade from, ReportGrade to) {
        return new GradeMove(to.code(), to.title(), GradeThen.of(from), GradeThen.of(to), to.grade() - from.grade());
    }
}
