package io.scrutineer.publication.feed;

import io.scrutineer.publication.published.PublicChange;
import io.scrutineer.publication.wording.XmlText;
import java.util.Locale;

/** Texts as feeds tell them. */
final class FeedText {

    private FeedText() {}

    /** The title of a report, behind what happened to it unless it is new. */
    static String title(Change change) {
        String title = XmlText.of(change.title());
        String kind = change.kind();
        return kind.equals(PublicChange.Kind.CREATED.code())
                ? title
                : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": " + title;
    }
}
