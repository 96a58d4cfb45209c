package io.scrutineer.publication.report;

import static io.scrutineer.publication.wording.Markdown.inline;
import static io.scrutineer.publication.wording.Markdown.literal;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.wording.DateWords;
import io.scrutineer.publication.wording.Enumeration;
import io.scrutineer.publication.wording.NumberWords;
import io.scrutineer.publication.wording.ProgressJudgements;
import io.scrutineer.publication.wording.QuantityScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the sections of a report from what is known; the same facts and grades always give the same sentences. */
final class SectionAssembly {

    private static final int LARGE = 1000;

    private final InspectionFacts facts;
    private final GradedChapters graded;
    private final @Nullable OverallGrade overall;
    private final @Nullable String dates;
    private final Source snapshot;

    SectionAssembly(KnownParts parts, GradedChapters graded, @Nullable String dates) {
        this.facts = parts.facts();
        this.graded = graded;
        this.overall = parts.overall();
        this.dates = dates;
        this.snapshot = Source.snapshot(parts.snapshotSha256());
    }

    List<GeneratedSection> all() {
        List<GeneratedSection> sections = new ArrayList<>();
        sections.add(new GeneratedSection("introduction", "Introduction", introduction()));
        sections.add(new GeneratedSection("approach", "How we inspected", approach()));
        sections.add(new GeneratedSection("context", "Context", context()));
        int theme = 0;
        for (ReportChapter chapter : graded.chapters()) {
            theme++;
            sections.add(new GeneratedSection(
                    "theme-" + theme, chapter.title(), new ThemeParagraphs(facts.evidenceByIndicator()).of(chapter)));
        }
        addConclusions(sections, "strengths", "Strengths", facts.strengths());
        addConclusions(sections, "areas-for-improvement", "Areas for improvement", facts.areasForImprovement());
        sections.add(new GeneratedSection("next-steps", "What happens next", nextSteps()));
        sections.add(new GeneratedSection("appendix-words", "Appendix: what the words mean", appendix()));
        sections.add(GeneratedSection.forYoungPeople(forYoungPeople()));
        return sections;
    }

    private List<List<Sentence>> introduction() {
        List<Sentence> remit = List.of(
                said("This report says what %s found when they %s.", bodies(), purpose()),
                said("The services are those of %s.", inline(facts.partnership().name())));
        List<Sentence> grades = grades();
        return grades.isEmpty() ? List.of(remit) : List.of(remit, grades);
    }

    private List<Sentence> grades() {
        if (graded.sentence() == null) {
            return List.of();
        }
        List<Source> each = graded.chapters().stream()
                .flatMap(chapter -> chapter.grades().stream())
                .map(grade -> Source.grade(grade.code()))
                .toList();
        Sentence counts = new Sentence(inline(graded.sentence()), each);
        return overall == null
                ? List.of(counts)
                : List.of(counts, new Sentence("The overall grade is %s.".formatted(inline(overall.label())), each));
    }

    private String purpose() {
        String services = "services for children and young people in "
                + inline(facts.area().name());
        return InspectionKind.isReview(facts.kind())
                ? "followed up an earlier inspection of " + services
                : "inspected " + services;
    }

    private List<List<Sentence>> approach() {
        List<Sentence> who = new ArrayList<>();
        who.add(said("The inspection was carried out by %s.", bodies()));
        if (dates != null) {
            who.add(said("Fieldwork took place %s.", DateWords.asAdverb(dates)));
        }
        if (facts.methods().youngInspectors()) {
            who.add(said("Young inspectors took part."));
        }
        List<Sentence> how = new ArrayList<>();
        if (!facts.methods().activities().isEmpty()) {
            how.add(said(
                    "What the inspectors did: %s.",
                    Enumeration.of(facts.methods().activities().stream()
                            .map(kind -> inline(lower(kind.title())) + " (" + NumberWords.of(kind.activities()) + ")")
                            .toList())));
        }
        PeopleMet people = facts.methods().peopleMet();
        if (people != null) {
            how.add(said("They met %s people.", people.count() == null ? "fewer than five" : words(people.count())));
        }
        RecordsRead records = facts.methods().recordsRead();
        if (records != null) {
            how.add(said(
                    "They read %s.",
                    records.count() == null
                            ? "fewer than five case records"
                            : counted(records.count(), "case record")));
        }
        if (facts.methods().findings() > 0) {
            how.add(new Sentence(
                    "They recorded %s.".formatted(counted(facts.methods().findings(), "finding")),
                    facts.evidenceByIndicator().stream()
                            .flatMap(about -> about.findings().stream())
                            .map(Source::finding)
                            .toList()));
        }
        return Stream.of(who, how)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    private List<List<Sentence>> context() {
        List<Sentence> context = new ArrayList<>();
        context.add(said(
                "The inspection worked to the quality framework “%s”, version %s.",
                inline(facts.framework().title()), inline(facts.framework().version())));
        if (facts.reviewOf() != null) {
            context.add(said(
                    "It follows up the inspection with the reference %s.",
                    facts.reviewOf().reference()));
        }
        List<List<Sentence>> paragraphs = new ArrayList<>(List.of(List.copyOf(context)));
        facts.progress()
                .forEach(progress -> paragraphs.add(List.of(Sentence.of(
                        "%s %s: %s"
                                .formatted(
                                        literal(progress.areaText()),
                                        inline(ProgressJudgements.CURRENT.label(progress.judgement())),
                                        inline(progress.narrative())),
                        new Source("progress", progress.area())))));
        return paragraphs;
    }

    private static void addConclusions(
            List<GeneratedSection> sections, String code, String title, List<Conclusion> conclusions) {
        if (!conclusions.isEmpty()) {
            sections.add(new GeneratedSection(code, title, items(conclusions)));
        }
    }

    private static List<List<Sentence>> items(List<Conclusion> conclusions) {
        return conclusions.stream()
                .map(conclusion ->
                        List.of(Sentence.of("- " + literal(conclusion.text()), Source.conclusion(conclusion.code()))))
                .toList();
    }

    /** In short sentences, for people to go on from: the words of the conclusions are still those for adults. */
    private List<List<Sentence>> forYoungPeople() {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        List<Sentence> who = new ArrayList<>(List.of(said(
                "People from %s looked at how well services in %s help children and young people.",
                Enumeration.of(
                        facts.bodies().stream().map(body -> inline(body.name())).toList()),
                inline(facts.area().name()))));
        if (facts.methods().youngInspectors()) {
            who.add(said("Young inspectors took part."));
        }
        paragraphs.add(List.copyOf(who));
        if (!grades().isEmpty()) {
            paragraphs.add(grades());
        }
        if (!facts.strengths().isEmpty()) {
            paragraphs.add(List.of(said("This goes well:")));
            paragraphs.addAll(items(facts.strengths()));
        }
        if (!facts.areasForImprovement().isEmpty()) {
            paragraphs.add(List.of(said("This should get better:")));
            paragraphs.addAll(items(facts.areasForImprovement()));
            paragraphs.add(List.of(said("The services are asked what they will do about it.")));
        }
        return paragraphs;
    }

    private List<List<Sentence>> nextSteps() {
        List<Conclusion> areas = facts.areasForImprovement();
        if (areas.isEmpty()) {
            return List.of(List.of(said("The partnership is asked to share this report with those whom it is about.")));
        }
        return List.of(List.of(new Sentence(
                "The partnership is asked for a joint improvement plan that answers the %s in this report."
                        .formatted(
                                areas.size() == 1
                                        ? "one area for improvement"
                                        : NumberWords.of(areas.size()) + " areas for improvement"),
                areas.stream().map(area -> Source.conclusion(area.code())).toList())));
    }

    private List<List<Sentence>> appendix() {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        if (!graded.chapters().isEmpty()) {
            facts.framework().scale().stream()
                    .sorted(Comparator.comparingInt(ScaleLevel::value).reversed())
                    .forEach(level -> paragraphs.add(List.of(
                            said("- **%s** (%d): %s", inline(level.label()), level.value(), inline(level.meaning())))));
        }
        QuantityScale scale = QuantityScale.CURRENT;
        paragraphs.add(List.of(said(
                "Words for quantities (%s, version %s): %s.",
                scale.id(),
                scale.version(),
                Enumeration.of(scale.words().stream()
                        .map(word -> "“" + word.word() + "” is " + word.meaning())
                        .toList()))));
        return paragraphs;
    }

    private String bodies() {
        List<String> names = facts.bodies().stream()
                .map(BodyFact::name)
                .map(name -> inline(name))
                .toList();
        return names.size() == 1
                ? names.get(0)
                : names.get(0) + " (lead) with " + Enumeration.of(names.subList(1, names.size()));
    }

    private Sentence said(String form, Object... words) {
        return Sentence.of(form.formatted(words), snapshot);
    }

    static String counted(int number, String noun) {
        return words(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Large numbers stand in digits, in groups of three. */
    private static String words(int number) {
        return number < LARGE ? NumberWords.of(number) : String.format(Locale.UK, "%,d", number);
    }

    private static String lower(String title) {
        return title.isEmpty() ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
