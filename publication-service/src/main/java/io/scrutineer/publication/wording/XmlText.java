package io.scrutineer.publication.wording;

import java.util.regex.Pattern;

/** Texts as XML can say them. */
public final class XmlText {

    /** What XML 1.0 has no way to say (https://www.w3.org/TR/xml/#charsets). */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** The text with a sign for each that can not be said. */
    public static String of(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
    }
}
