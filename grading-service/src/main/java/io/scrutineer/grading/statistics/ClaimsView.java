package io.scrutineer.grading.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.grading.claim.Claim;
import io.scrutineer.grading.claim.ClaimKind;
import io.scrutineer.grading.claim.Claims;
import io.scrutineer.grading.claim.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What sets the grades of an inspection apart from those of public reports, as of a day. */
@Schema(
        name = "Claims",
        description = "What sets the grades of an inspection apart from those of public reports, as of a day.")
record ClaimsView(
        UUID inspectionId,
        @Schema(examples = "2026-11-28") LocalDate asOf,
        @Schema(examples = "S12000018") String areaCode,
        @Schema(examples = "Inverclyde") String area,
        @Schema(examples = "improving-lives") String framework,
        @Schema(examples = "2016") String version,

        @Schema(description = "Sample evidence is compared with sample evidence, and real evidence with real.")
        boolean sampleEvidence,

        @Schema(description = "Whether the inspection has a report that was public by the day.")
        boolean published,

        @Schema(description = "With how many other reports, public by the day, it was compared.", examples = "57")
        int reportsCompared,

        @Schema(
                description = "With as many more, of which only the month is known, so that they may have come later.",
                examples = "1")
        int undatedReports,

        @Schema(description = "By indicator in the framework's order, then by grade with the best first.")
        List<ClaimView> claims) {

    /** Whether something sets a grade apart. */
    @Schema(name = "Claim", description = "Whether something sets a grade apart.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClaimView(
            @Schema(
                    implementation = String.class,
                    description =
                            "`first` area with the grade on the indicator, `only` area with it by the day, or `most`"
                                    + " indicators with the grade of any report.",
                    examples = "only")
            ClaimKind kind,

            @Schema(description = "Absent in `most`.", examples = "6.3") @Nullable String indicator,

            @Schema(examples = "6") int grade,
            @Schema(examples = "excellent") String label,

            @Schema(
                    implementation = String.class,
                    description =
                            "`yes`; `no`; or `unknown`, where there is nothing to compare with, or the month alone is known"
                                    + " of a date that decides it.",
                    examples = "yes")
            Verdict holds,

            @Schema(description = "The reports that speak against it, or may do so, by their inspections.")
            List<UUID> reports,

            @Schema(
                    description = "To be cited where it holds, and else why not.",
                    examples =
                            "As of 28 November 2026, Inverclyde is the only area graded excellent for “Participation of"
                                    + " children, young people, families and other stakeholders”, compared with 57 other reports on the"
                                    + " same framework.")
            String sentence) {

        static ClaimView of(Claim claim) {
            return new ClaimView(
                    claim.kind(),
                    claim.indicator(),
                    claim.grade(),
                    claim.label(),
                    claim.holds(),
                    claim.reports(),
                    claim.sentence());
        }
    }

    static ClaimsView of(Claims claims) {
        return new ClaimsView(
                claims.subject().inspectionId(),
                claims.asOf(),
                claims.subject().area().code(),
                claims.subject().area().name(),
                claims.subject().framework(),
                claims.subject().version(),
                claims.subject().sampleEvidence(),
                claims.published(),
                claims.compared().reports(),
                claims.compared().undated(),
                claims.all().stream().map(ClaimView::of).toList());
    }
}
