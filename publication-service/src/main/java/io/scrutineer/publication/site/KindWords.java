package io.scrutineer.publication.site;

/** What a kind of inspection is called. */
final class KindWords {

    private KindWords() {}

    static String of(String kind) {
        return kind.equals("progress-review") ? "Progress review" : "Joint inspection";
    }
}
