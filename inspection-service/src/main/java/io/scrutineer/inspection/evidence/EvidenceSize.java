package io.scrutineer.inspection.evidence;

/** How much evidence an inspection can have: the event that tells of it carries it whole. In bytes of canonical JSON. */
public final class EvidenceSize {

    /** Below the 4 MiB that Kafka takes here, with room for the event around it. */
    public static final int MOST = 4_000_000;

    /** The names of its members, its two ids and what else each finding has besides its text. */
    private static final int LEAST_OF_A_FINDING = 190;

    private EvidenceSize() {}

    /** What findings come to at least, by the bytes of their texts in UTF-8; known without reading them. */
    public static long atLeast(long findings, long bytesOfTexts) {
        return findings * LEAST_OF_A_FINDING + bytesOfTexts;
    }
}
