package io.scrutineer.publication.feed;

import io.scrutineer.publication.published.PublicChange;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as feeds tell them. */
final class FeedText {

    /** What XML 1.0 has no way to say (https://www.w3.org/TR/xml/#charsets). */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private FeedText() {}

    /** The title of a report, behind what happened to it unless it is new. */
    static String title(Change change) {
        String title = printable(change.title());
        String kind = change.kind();
        return kind.equals(PublicChange.Kind.CREATED.code())
                ? title
                : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": " + title;
    }

    static String printable(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
    }
}
