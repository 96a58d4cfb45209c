package io.scrutineer.publication.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many activities there were of one kind. */
public record MethodCount(
        @Schema(examples = "case-record-review") String kind,
        @Schema(examples = "Case record review") String title,
        @Schema(examples = "12") int activities) {

    /** The title is the kind's code as words. */
    static MethodCount of(String kind, int activities) {
        String words = kind.replace('-', ' ').strip();
        String title = words.isEmpty() ? kind : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new MethodCount(kind, title, activities);
    }
}
