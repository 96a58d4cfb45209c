package io.scrutineer.publication.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A generated sentence, as Markdown, with all that it rests on. */
public record Sentence(
        @Schema(examples = "Impact on families (2.2) was graded as good.")
        String text,

        List<Source> sources) {

    static Sentence of(String text, Source... sources) {
        return new Sentence(text, List.of(sources));
    }
}
