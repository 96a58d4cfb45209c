package io.scrutineer.publication.draft;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.publication.report.IndicatorEvidence;
import io.scrutineer.publication.report.InspectionFacts;
import io.scrutineer.publication.wording.Markdown;
import io.scrutineer.publication.wording.MarkdownOutline;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A text for a section with what it cites, checked against the facts that there are. */
record SectionText(String markdown, List<Citation> citations) {

    static SectionText of(SectionRequest request, InspectionFacts facts) {
        FieldErrors errors = new FieldErrors();
        requireReadable(request.markdown());
        int paragraphs = Markdown.paragraphs(request.markdown()).size();
        if (paragraphs == 0) {
            errors.add("markdown", "has no paragraph");
        }
        List<Citation> citations = request.citationsOrNone();
        Set<UUID> known = facts.evidenceByIndicator().stream()
                .map(IndicatorEvidence::findings)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        for (int i = 0; i < citations.size(); i++) {
            String path = "citations[" + i + "]";
            if (citations.get(i).paragraph() > paragraphs) {
                errors.add(path + ".paragraph", "is not a paragraph of the text, which has " + paragraphs);
            }
            List<UUID> findings = citations.get(i).findings();
            for (int j = 0; j < findings.size(); j++) {
                if (!known.contains(findings.get(j))) {
                    errors.add(path + ".findings[" + j + "]", "is not a finding of this inspection");
                }
            }
        }
        errors.throwIfAny();
        return new SectionText(request.markdown(), citations);
    }

    /** As a section is kept by its paragraphs, what stands in none of them would be lost. */
    private static void requireReadable(String markdown) {
        if (MarkdownOutline.of("markdown", markdown).definesLinks()) {
            throw new InvalidInput("markdown", "says elsewhere where its links lead: write [text](address) instead");
        }
    }
}
