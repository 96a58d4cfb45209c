package io.scrutineer.publication.ready;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A path as the service itself writes it, of all the ways in which the same can be asked for: nothing encoded, no slash at its
 * end, numbers without zeros before them, and UUIDs whole and in lower case.
 */
final class PlainPath {

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*");
    private static final Pattern NUMBER_WITH_ZEROS = Pattern.compile("0[0-9]+(\\..*)?");
    private static final Pattern UUID_IN_ANY_FORM = Pattern.compile("[0-9A-Fa-f]+(-[0-9A-Fa-f]+){4}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PlainPath() {}

    /** Whether it is one; what is none is another way to say one, or leads to nothing that is asked for often. */
    static boolean is(String path) {
        return path.equals("/")
                || path.startsWith("/")
                        && List.of(path.substring(1).split("/", -1)).stream().allMatch(PlainPath::isSegment);
    }

    private static boolean isSegment(String segment) {
        return SEGMENT.matcher(segment).matches()
                && !NUMBER_WITH_ZEROS.matcher(segment).matches()
                && !isUuidInAnotherForm(segment);
    }

    private static boolean isUuidInAnotherForm(String segment) {
        return UUID_IN_ANY_FORM.matcher(segment).matches()
                && !UUID.matcher(segment).matches();
    }
}
