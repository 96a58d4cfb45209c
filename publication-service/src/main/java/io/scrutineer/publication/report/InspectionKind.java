package io.scrutineer.publication.report;

/** What a kind of inspection, by its code, means to a reader. */
public final class InspectionKind {

    private static final String PROGRESS_REVIEW = "progress-review";

    private InspectionKind() {}

    /** Whether it follows up an earlier inspection. */
    public static boolean isReview(String kind) {
        return kind.equals(PROGRESS_REVIEW);
    }

    public static String label(String kind) {
        return isReview(kind) ? "Progress review" : "Joint inspection";
    }
}
