package io.scrutineer.inspection.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment as a client makes it. */
record TeamMemberRequest(
        @NotNull @Size(max = 100) @Pattern(regexp = PERSON) @Schema(description = "The `sub` of the person's token.", examples = "p-inspector-2")
        String person,

        @NotNull @Schema(description = "A body of the inspection, for which the person works.", examples = "hmics")
        String body,

        @NotNull @Schema(
                enumeration = {
                    "lead",
                    "depute",
                    "inspector",
                    "associate-assessor",
                    "young-inspector",
                    "strategic-support"
                })
        String role) {

    /** An opaque id, without spaces, so that no name is put in its place. */
    static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._:@-]*";
}
