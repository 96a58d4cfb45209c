package io.scrutineer.publication.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a sentence rests on. */
public record Source(
        @Schema(
                examples = "finding",
                enumeration = {"finding", "grade", "conclusion", "progress", "snapshot"})
        String kind,

        @Schema(
                description = "The id of a finding, the code of an indicator or conclusion, the hash of a snapshot.",
                examples = "01900000-0000-7000-8000-000000000100")
        String id) {

    static Source snapshot(String sha256) {
        return new Source("snapshot", sha256);
    }

    static Source grade(String indicator) {
        return new Source("grade", indicator);
    }

    static Source conclusion(String code) {
        return new Source("conclusion", code);
    }

    static Source finding(Object id) {
        return new Source("finding", id.toString());
    }
}
