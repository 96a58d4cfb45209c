package io.scrutineer.inspection.history;

import io.scrutineer.inspection.Recording;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a piece of evidence, under an id of whoever made it; the first one has the id of the piece.
 *
 * <p>It has either a content, as JSON, or the reason for which it withdraws the piece.
 */
public record Version(
        UUID id,
        List<UUID> bases,
        @Nullable String content,
        @Nullable String reason,
        Recording by) {

    public Version {
        bases = bases.stream().distinct().sorted(Versions.ORDER).toList();
    }

    public static Version first(UUID piece, String content, Recording by) {
        return new Version(piece, List.of(), content, null, by);
    }

    public boolean isWithdrawal() {
        return content == null;
    }

    /** Whether it says what the other says, whoever says it and when. */
    boolean saysTheSameAs(Version other) {
        return isAlike(other) && bases.equals(other.bases);
    }

    /** Whether the piece is the same after either. */
    boolean isAlike(Version other) {
        return Objects.equals(content, other.content) && Objects.equals(reason, other.reason);
    }
}
