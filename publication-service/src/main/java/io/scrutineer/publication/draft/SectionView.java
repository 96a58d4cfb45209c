package io.scrutineer.publication.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.publication.report.Sentence;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of a draft for who works on it, with all that its words rest on. */
@Schema(name = "Section")
record SectionView(
        @Schema(examples = "introduction") String code,
        @Schema(examples = "Introduction") String title,

        @Schema(description = "Counts what people wrote; 0 where the section is as the facts make it.", examples = "0")
        int version,

        @Schema(description = "Whether the facts changed after people wrote it: it has to be read and put again.")
        boolean stale,

        @Schema(description = "For If-Match when it is put.", examples = "\"0.571ca3b4571ca3b4\"")
        String etag,

        List<ParagraphView> paragraphs) {

    /** A paragraph with what it rests on. */
    @Schema(name = "Paragraph")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ParagraphView(
            @Schema(description = "Counted from 1.", examples = "1")
            int number,

            @Schema(examples = "Inspectors graded both quality indicators as good.")
            String markdown,

            @Schema(description = "Of a generated paragraph, each sentence with its sources.")
            List<Sentence> sentences,

            @Schema(description = "Of an edited paragraph, the findings that it cites.")
            List<UUID> findings) {}

    static SectionView of(DraftSection section) {
        return new SectionView(
                section.code(),
                section.generated().title(),
                section.version(),
                section.isStale(),
                '"' + section.tag() + '"',
                paragraphs(section));
    }

    private static List<ParagraphView> paragraphs(DraftSection section) {
        List<String> texts = section.paragraphs();
        SectionEdit edit = section.edit();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new ParagraphView(
                        i + 1,
                        texts.get(i),
                        edit == null ? section.generated().paragraphs().get(i) : List.of(),
                        edit == null ? List.of() : cited(edit, i + 1)))
                .toList();
    }

    private static List<UUID> cited(SectionEdit edit, int paragraph) {
        return edit.citations().stream()
                .filter(citation -> citation.paragraph() == paragraph)
                .flatMap(citation -> citation.findings().stream())
                .distinct()
                .toList();
    }
}
