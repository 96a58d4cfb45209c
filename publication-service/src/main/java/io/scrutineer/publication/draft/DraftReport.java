package io.scrutineer.publication.draft;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.report.ReportContent;

/** What a draft says now, with the hash of it and how far its grades have come. */
record DraftReport(GradesStatus gradesStatus, ReportContent content, String contentSha256) {

    static DraftReport of(GradesStatus gradesStatus, ReportContent content) {
        return new DraftReport(gradesStatus, content, EventJson.sha256(content.canonicalJson()));
    }

    /** Names this state of the draft: it changes with the content and with the standing of the grades. */
    String tag() {
        return contentSha256 + "." + gradesStatus.code();
    }
}
