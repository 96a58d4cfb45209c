package io.scrutineer.publication.report;

import static java.util.function.Predicate.not;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.ReviewedInspection;
import io.scrutineer.publication.wording.DateWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assembles what a report says from what is known. The same facts and grades always give the same content. */
public final class ReportAssembly {

    private ReportAssembly() {}

    /** With the text that people gave sections, by their codes; the others say what the facts make of them. */
    public static ReportContent assemble(KnownParts parts, Map<String, List<String>> edited) {
        return assemble(parts, sections(parts), edited);
    }

    /** As above, of sections that were generated from the same parts. */
    public static ReportContent assemble(
            KnownParts parts, List<GeneratedSection> generated, Map<String, List<String>> edited) {
        InspectionFacts facts = parts.facts();
        GradedChapters graded = GradedChapters.of(facts.framework(), parts.grades());
        return new ReportContent(
                parts.inspectionId(),
                facts.reference(),
                facts.kind(),
                facts.sampleEvidence(),
                title(facts),
                facts.partnership(),
                facts.area(),
                facts.bodies(),
                framework(facts.framework()),
                facts.policy(),
                facts.fieldworkWindows(),
                dates(facts.fieldworkWindows()),
                facts.methods(),
                graded.chapters(),
                graded.counts(),
                graded.sentence(),
                parts.overall(),
                facts.strengths(),
                facts.areasForImprovement(),
                facts.progress(),
                reviewed(facts.reviewOf()),
                generated.stream()
                        .filter(not(GeneratedSection::isForYoungPeople))
                        .map(section -> section(section, edited.get(section.code())))
                        .toList(),
                generated.stream()
                        .filter(GeneratedSection::isForYoungPeople)
                        .map(section -> section(section, edited.get(section.code())))
                        .filter(ReportSection::edited)
                        .findFirst()
                        .orElse(null),
                Licence.OPEN_GOVERNMENT);
    }

    /** The sections as the facts and grades make them, in the order of the report; what to begin a version for young people with is last. */
    public static List<GeneratedSection> sections(KnownParts parts) {
        InspectionFacts facts = parts.facts();
        return new SectionAssembly(
                        parts, GradedChapters.of(facts.framework(), parts.grades()), dates(facts.fieldworkWindows()))
                .all();
    }

    private static ReportSection section(GeneratedSection generated, @Nullable List<String> edited) {
        return edited == null
                ? ReportSection.of(generated)
                : new ReportSection(generated.code(), generated.title(), edited, true);
    }

    private static String title(InspectionFacts facts) {
        return InspectionKind.label(facts.kind()) + " of services for children and young people in "
                + facts.area().name();
    }

    private static ReportFramework framework(PinnedFramework framework) {
        return new ReportFramework(framework.id(), framework.version(), framework.title(), framework.scale());
    }

    private static @Nullable String dates(List<FieldworkWindow> windows) {
        return windows.isEmpty()
                ? null
                : DateWords.of(windows.stream()
                        .map(window -> DateWords.of(PartialDate.parse(window.from()), PartialDate.parse(window.to())))
                        .toList());
    }

    private static @Nullable ReviewedReport reviewed(@Nullable ReviewedInspection reviewed) {
        return reviewed == null
                ? null
                : new ReviewedReport(
                        reviewed.inspectionId(), reviewed.reference(), ReportContent.path(reviewed.reference()));
    }
}
