package io.scrutineer.publication.draft;

import io.scrutineer.publication.check.Check;
import io.scrutineer.publication.check.Level;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a draft agrees with the data. */
@Schema(name = "Checks")
record ChecksView(
        @Schema(description = "The hash of the content that was checked.")
        String contentSha256,

        @Schema(description = "Whether nothing stands against an approval; warnings do not.")
        boolean passed,

        List<Check> checks) {

    static ChecksView of(DraftReport report, List<Check> checks) {
        return new ChecksView(
                report.contentSha256(), checks.stream().noneMatch(check -> check.level() == Level.BLOCKING), checks);
    }
}
