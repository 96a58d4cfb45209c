package io.scrutineer.publication.site;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.published.PublicReply;
import io.scrutineer.publication.wording.DateWords;
import io.scrutineer.publication.wording.Markdown;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The partnership's reply beside the report. */
record ReplySection(String released, String html) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    static ReplySection of(PublicReply reply) {
        return new ReplySection(
                DateWords.of(PartialDate.of(LocalDate.ofInstant(reply.releasedAt(), ZONE))),
                Markdown.html(List.of(reply.markdown())));
    }
}
