package io.scrutineer.publication.draft;

import io.scrutineer.publication.wording.Markdown;
import java.util.List;

/** What people have made of a section, and the generated text that they had before them. */
record SectionEdit(String code, int version, String markdown, List<Citation> citations, String basedOnSha256) {

    List<String> paragraphs() {
        return Markdown.paragraphs(markdown);
    }

    boolean says(SectionText text) {
        return markdown.equals(text.markdown()) && citations.equals(text.citations());
    }
}
