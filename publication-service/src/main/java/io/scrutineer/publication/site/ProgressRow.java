package io.scrutineer.publication.site;

import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.wording.ProgressJudgements;

/** How far an area for improvement has come, in words. */
record ProgressRow(String area, String judgement, String narrative) {

    static ProgressRow of(ProgressFact progress) {
        return new ProgressRow(
                progress.areaText(), ProgressJudgements.CURRENT.label(progress.judgement()), progress.narrative());
    }
}
