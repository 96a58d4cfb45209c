package io.scrutineer.inspection.evidence;

/** How much evidence an inspection can have: the event that tells of it carries it whole. In bytes of canonical JSON. */
public final class EvidenceSize {

    /** Below the 4 MiB that Kafka takes here, with room for the event around it. */
    public static final int MOST = 4_000_000;

    /** The names of its members, its two ids and what else each finding has besides its text. */
    private static final int LEAST_OF_A_FINDING = 190;

    /** What an activity has at the least: its names, id and date. */
    private static final int LEAST_OF_AN_ACTIVITY = 108;

    private EvidenceSize() {}

    /**
     * What evidence comes to at least, by the bytes in UTF-8 of the texts of findings and of what they refer to; known without
     * reading them.
     */
    public static long atLeast(long activities, long findings, long bytesOfTexts) {
        return activities * LEAST_OF_AN_ACTIVITY + findings * LEAST_OF_A_FINDING + bytesOfTexts;
    }
}
