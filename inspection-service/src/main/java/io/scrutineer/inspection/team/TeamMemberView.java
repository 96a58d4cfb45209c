package io.scrutineer.inspection.team;

import io.scrutineer.inspection.Recording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment as a client reads it. */
@Schema(name = "TeamMember")
record TeamMemberView(
        UUID id,

        @Schema(description = "Changes when the assignment ends; its ETag.", examples = "1")
        int version,

        @Schema(examples = "p-inspector-2") String person,
        @Schema(examples = "hmics") String body,
        @Schema(examples = "inspector") String role,
        Instant assignedAt,

        @Schema(description = "Absent while it lasts.") @Nullable Instant endedAt,

        @Schema(
                description = "Grounds of conflicts of interest that bar the person; the assignment has to be ended.",
                examples = "[\"former-employment\"]")
        List<String> conflicts) {

    static TeamMemberView of(TeamMember member, List<Ground> conflicts) {
        Recording ended = member.ended();
        return new TeamMemberView(
                member.key().id(),
                member.version(),
                member.person(),
                member.body(),
                member.role().code(),
                member.assigned().at(),
                ended == null ? null : ended.at(),
                conflicts.stream().map(Ground::code).toList());
    }
}
