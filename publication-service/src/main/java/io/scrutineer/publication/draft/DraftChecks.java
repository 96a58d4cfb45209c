package io.scrutineer.publication.draft;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import io.scrutineer.publication.check.Check;
import io.scrutineer.publication.check.Checker;
import io.scrutineer.publication.check.Known;
import io.scrutineer.publication.check.Level;
import io.scrutineer.publication.check.PublicRecord;
import io.scrutineer.publication.check.Statement;
import io.scrutineer.publication.report.IndicatorEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What in a draft does not agree with the data. */
@ApplicationScoped
class DraftChecks {

    private final PublicRecord record;

    DraftChecks(PublicRecord record) {
        this.record = record;
    }

    List<Check> of(DraftReport report) {
        List<DraftSection> sections = report.sections();
        List<IndicatorEvidence> evidence = report.parts().facts().evidenceByIndicator();
        List<Statement> statements =
                sections.stream().flatMap(DraftChecks::statements).toList();
        Known known = new Known(report.content(), evidence, record.beside(report.content()));
        return Stream.of(
                        sections.stream().flatMap(DraftChecks::stale),
                        sections.stream().flatMap(section -> gone(section, findings(evidence))),
                        Checker.check(statements, known).stream())
                .flatMap(checks -> checks)
                .toList();
    }

    /** Refuses what has something blocking, and lists it. */
    void requirePassed(DraftReport report) {
        List<FieldError> blocking = of(report).stream()
                .filter(check -> check.level() == Level.BLOCKING)
                .map(check -> new FieldError(
                        "sections.%s.paragraphs[%d]".formatted(check.section(), check.paragraph()),
                        check.code() + ": " + check.detail()))
                .toList();
        if (!blocking.isEmpty()) {
            throw new Conflict("checks-failed", "The draft says what the data do not say.", blocking);
        }
    }

    private static Stream<Statement> statements(DraftSection section) {
        List<String> paragraphs = section.paragraphs();
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(i -> Statement.of(section.code(), i + 1, paragraphs.get(i), isCited(section, i + 1)));
    }

    private static boolean isCited(DraftSection section, int paragraph) {
        return citations(section).anyMatch(citation -> citation.paragraph() == paragraph);
    }

    private static Stream<Citation> citations(DraftSection section) {
        return Optional.ofNullable(section.edit()).map(SectionEdit::citations).stream()
                .flatMap(List::stream);
    }

    private static Stream<Check> stale(DraftSection section) {
        return section.isStale()
                ? Stream.of(new Check(
                        Level.BLOCKING,
                        "section-stale",
                        section.code(),
                        1,
                        section.paragraphs().get(0),
                        "The facts have changed since this was written: read it again, and put it again."))
                : Stream.empty();
    }

    private static Stream<Check> gone(DraftSection section, Set<UUID> findings) {
        return citations(section).flatMap(citation -> citation.findings().stream()
                .filter(cited -> !findings.contains(cited))
                .map(cited -> new Check(
                        Level.BLOCKING,
                        "citation-gone",
                        section.code(),
                        citation.paragraph(),
                        section.paragraphs().get(citation.paragraph() - 1),
                        "Finding %s is not in the evidence any more.".formatted(cited))));
    }

    private static Set<UUID> findings(List<IndicatorEvidence> evidence) {
        return evidence.stream().flatMap(about -> about.findings().stream()).collect(Collectors.toSet());
    }
}
