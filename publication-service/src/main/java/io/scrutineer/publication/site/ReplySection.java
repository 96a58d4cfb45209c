package io.scrutineer.publication.site;

import io.scrutineer.publication.published.PublicReply;
import io.scrutineer.publication.wording.Markdown;
import io.scrutineer.publication.wording.PartialDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The partnership's reply beside the report. */
record ReplySection(String released, String html) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    static ReplySection of(PublicReply reply) {
        return new ReplySection(
                PartialDate.of(LocalDate.ofInstant(reply.releasedAt(), ZONE)).inWords(),
                Markdown.html(List.of(reply.markdown())));
    }
}
