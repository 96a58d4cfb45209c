package io.scrutineer.publication.site;

import io.scrutineer.contracts.ProgressFact;

/** How far an area for improvement has come, in words. */
record ProgressRow(String area, String judgement, String narrative) {

    static ProgressRow of(ProgressFact progress) {
        return new ProgressRow(progress.areaText(), inWords(progress.judgement()), progress.narrative());
    }

    private static String inWords(String judgement) {
        return switch (judgement) {
            case "not-started" -> "Not started";
            case "some" -> "Some progress";
            case "good" -> "Good progress";
            case "achieved" -> "Achieved";
            default -> judgement;
        };
    }
}
