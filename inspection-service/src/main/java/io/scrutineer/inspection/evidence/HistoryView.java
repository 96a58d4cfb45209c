package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.history.Version;
import io.scrutineer.inspection.history.Versions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All versions of a piece of evidence; the one that counts now, and those that no other is based on, are named. */
@Schema(name = "EvidenceHistory")
record HistoryView(List<RecordedVersion> versions, UUID current, List<UUID> heads, boolean inConflict) {

    static HistoryView of(boolean inConflict, Versions versions) {
        return new HistoryView(
                versions.all().stream().map(RecordedVersion::of).toList(),
                versions.current().id(),
                versions.heads().stream().map(Version::id).toList(),
                inConflict);
    }
}
