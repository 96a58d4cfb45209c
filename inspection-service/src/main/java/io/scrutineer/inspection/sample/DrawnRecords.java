package io.scrutineer.inspection.sample;

import jakarta.inject.Singleton;
import java.util.UUID;

/** The case records that an inspection reads, by the draw that counts. */
@Singleton
public class DrawnRecords {

    /** Of a reference: 40 letters and digits, with a hyphen between any two. */
    public static final int LONGEST_REFERENCE = 79;

    private final CaseSamples samples;

    DrawnRecords(CaseSamples samples) {
        this.samples = samples;
    }

    public boolean contain(UUID inspection, String reference) {
        CaseSample latest = samples.latest(inspection);
        return latest != null && latest.drawn().contains(reference);
    }
}
