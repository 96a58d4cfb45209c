package io.scrutineer.publication.draft;

import io.scrutineer.publication.report.GeneratedSection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a draft: what the facts make of it, and what people have made of that. */
record DraftSection(GeneratedSection generated, @Nullable SectionEdit edit) {

    private static final int ENOUGH = 16;

    String code() {
        return generated.code();
    }

    /** Counts what people wrote; 0 while nobody has. */
    int version() {
        return edit == null ? 0 : edit.version();
    }

    /** Whether the facts have changed since people wrote it. */
    boolean isStale() {
        return edit != null && !edit.basedOnSha256().equals(generated.sha256());
    }

    List<String> paragraphs() {
        return edit == null ? generated.text() : edit.paragraphs();
    }

    /** Changes with what people write and with what the facts make of it, so that nobody overwrites what they have not seen. */
    String tag() {
        return version() + "." + generated.sha256().substring(0, ENOUGH);
    }

    SectionEdit edited(SectionText text) {
        return new SectionEdit(code(), version() + 1, text.markdown(), text.citations(), generated.sha256());
    }
}
