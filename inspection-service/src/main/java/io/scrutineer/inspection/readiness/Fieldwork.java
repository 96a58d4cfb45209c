package io.scrutineer.inspection.readiness;

import java.util.List;

/** What of the fieldwork decides on its completion. */
record Fieldwork(
        List<Coverage> coverage,
        int wantedSourceKinds,
        int findings,
        int openActivities,
        int conflicts,
        int findingsWithoutActivity,
        int ratingsWithoutSecondReader,
        int openThirdReadings,
        int findingsWithoutReadings,
        long leastBytes) {}
