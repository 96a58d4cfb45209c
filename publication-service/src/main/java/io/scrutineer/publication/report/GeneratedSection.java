package io.scrutineer.publication.report;

import static java.util.stream.Collectors.joining;

import io.scrutineer.contracts.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A section as the facts and grades make it: paragraphs of sentences. */
public record GeneratedSection(String code, String title, List<List<Sentence>> paragraphs) {

    private static final String YOUNG_PEOPLE = "young-people";

    static GeneratedSection forYoungPeople(List<List<Sentence>> paragraphs) {
        return new GeneratedSection(YOUNG_PEOPLE, "For young people", paragraphs);
    }

    /** Whether it is what people begin the version for young people with: no part of the report until they have put it. */
    boolean isForYoungPeople() {
        return code.equals(YOUNG_PEOPLE);
    }

    /** The paragraphs as Markdown. */
    public List<String> text() {
        return paragraphs.stream()
                .map(sentences -> sentences.stream().map(Sentence::text).collect(joining(" ")))
                .toList();
    }

    /** Tells this text from what other facts would make of the section. */
    public String sha256() {
        return EventJson.sha256(String.join("\n\n", text()).getBytes(StandardCharsets.UTF_8));
    }
}
