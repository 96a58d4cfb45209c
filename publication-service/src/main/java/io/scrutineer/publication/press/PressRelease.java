package io.scrutineer.publication.press;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.publication.report.GradeCount;
import io.scrutineer.publication.report.InspectionKind;
import io.scrutineer.publication.report.Licence;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.wording.DateWords;
import io.scrutineer.publication.wording.Enumeration;
import io.scrutineer.publication.wording.NumberWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of the press release: nothing in it that the report does not say, and what people want to be quoted with. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PressRelease")
record PressRelease(
        @Schema(examples = "Report on services for children and young people in East Ayrshire")
        String headline,

        @Schema(description = "Nothing of this may be told before; absent where no moment is set.") @Nullable Instant notBefore,

        @Schema(description = "Plain text.", examples = "[\"Inspectors graded both quality indicators as good.\"]")
        List<String> paragraphs,

        List<Quote> quotes,

        @Schema(examples = "[\"Fieldwork took place from August to November 2017.\"]")
        List<String> notesToEditors) {

    /** What somebody says, by role and organisation. */
    @Schema(name = "Quote")
    record Quote(
            UUID id,
            @Schema(examples = "1") int version,

            @Schema(description = "For If-Match when it is put.", examples = "\"1\"")
            String etag,

            @Schema(examples = "Chief executive") String speaker,
            @Schema(examples = "Care Inspectorate") String organisation,
            @Schema(examples = "We saw real change.") String text) {

        /** An organisation that does not take part any more is told by its id. */
        static Quote of(QuoteVersion quote, ReportContent report) {
            return new Quote(
                    quote.quoteId(),
                    quote.version(),
                    '"' + quote.tag() + '"',
                    quote.speaker(),
                    Organisations.nameOf(quote.organisation(), report).orElse(quote.organisation()),
                    quote.text());
        }
    }

    static PressRelease of(ReportContent report, @Nullable Instant notBefore, List<QuoteVersion> quotes) {
        return new PressRelease(
                "Report on services for children and young people in "
                        + report.area().name(),
                notBefore,
                paragraphs(report),
                quotes.stream().map(quote -> Quote.of(quote, report)).toList(),
                notes(report));
    }

    private static List<String> paragraphs(ReportContent report) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("%s published the report of a %s of services for children and young people in %s."
                .formatted(
                        Enumeration.of(
                                report.bodies().stream().map(BodyFact::name).toList()),
                        InspectionKind.isReview(report.kind()) ? "progress review" : "joint inspection",
                        report.area().name()));
        if (report.gradeSentence() != null) {
            paragraphs.add(report.gradeSentence() + extremes(report));
        }
        if (!InspectionKind.isReview(report.kind())) {
            paragraphs.add("The report names %s and %s."
                    .formatted(
                            counted(report.strengths().size(), "strength", "strengths"),
                            counted(
                                    report.areasForImprovement().size(),
                                    "area for improvement",
                                    "areas for improvement")));
        }
        return paragraphs;
    }

    /** Which indicators got the best grade and which the lowest, where there is more than one grade. */
    private static String extremes(ReportContent report) {
        List<GradeCount> counts = report.gradeCounts();
        return counts.size() < 2
                ? ""
                : " The best grade, %s, is for %s; the lowest, %s, is for %s."
                        .formatted(
                                counts.get(0).label(),
                                indicators(report, counts.get(0)),
                                counts.get(counts.size() - 1).label(),
                                indicators(report, counts.get(counts.size() - 1)));
    }

    private static String indicators(ReportContent report, GradeCount count) {
        return Enumeration.of(report.grades().stream()
                .filter(grade -> grade.grade() == count.grade())
                .map(grade -> "“" + grade.title() + "”")
                .toList());
    }

    private static List<String> notes(ReportContent report) {
        List<String> notes = new ArrayList<>();
        if (report.sampleEvidence()) {
            notes.add("The evidence was made up to show how the system works. It says nothing about any real service.");
        }
        notes.add("The services are those of " + report.partnership().name() + ".");
        notes.add("The %s was carried out by %s (lead)%s."
                .formatted(
                        InspectionKind.isReview(report.kind()) ? "review" : "inspection",
                        report.bodies().get(0).name(),
                        report.bodies().size() == 1
                                ? ""
                                : " with "
                                        + Enumeration.of(report.bodies().stream()
                                                .skip(1)
                                                .map(BodyFact::name)
                                                .toList())));
        if (report.fieldworkDates() != null) {
            notes.add("Fieldwork took place " + DateWords.asAdverb(report.fieldworkDates()) + ".");
        }
        notes.add("The quality framework is “%s”, version %s."
                .formatted(report.framework().title(), report.framework().version()));
        Licence licence = report.licence();
        notes.add("The report, reference %s, may be used under the %s: %s"
                .formatted(report.reference(), licence.name(), licence.url()));
        return notes;
    }

    private static String counted(int number, String one, String many) {
        return number == 0 ? "no " + many : NumberWords.of(number) + " " + (number == 1 ? one : many);
    }
}
