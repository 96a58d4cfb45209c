package io.scrutineer.publication.draft;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wrote into a section. */
@Schema(name = "SectionVersion")
record SectionVersionView(
        @Schema(examples = "1") int version,
        Instant editedAt,
        @Schema(examples = "p-lead-inspector") String person,
        @Schema(examples = "care-inspectorate") String body,

        @Schema(examples = "Young people **shape** the services that they use.")
        String markdown,

        List<Citation> citations) {

    static SectionVersionView of(SectionVersion version) {
        return new SectionVersionView(
                version.version(),
                version.editedAt(),
                version.editedBy(),
                version.editedBody(),
                version.markdown(),
                List.of(version.citations()));
    }
}
