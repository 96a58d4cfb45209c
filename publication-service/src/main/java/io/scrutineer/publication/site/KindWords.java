package io.scrutineer.publication.site;

/** What a kind of inspection is called. */
final class KindWords {

    private KindWords() {}

    static boolean isReview(String kind) {
        return kind.equals("progress-review");
    }

    static String of(String kind) {
        return isReview(kind) ? "Progress review" : "Joint inspection";
    }
}
