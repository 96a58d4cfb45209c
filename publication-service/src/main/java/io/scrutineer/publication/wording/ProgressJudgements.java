package io.scrutineer.publication.wording;

import io.scrutineer.contracts.Shipped;
import java.util.List;

/** How far an area for improvement has come, in words: data with a version, from nothing to all. */
public record ProgressJudgements(String id, String version, List<Judgement> judgements) {

    public static final ProgressJudgements CURRENT =
            Shipped.read("improvement/judgements-2026.json", ProgressJudgements.class);

    /** A judgement as reviews give it, and as it is said. */
    public record Judgement(String code, String label) {}

    /** What another release may have judged by is said as it stands. */
    public String label(String code) {
        return judgements.stream()
                .filter(judgement -> judgement.code().equals(code))
                .findFirst()
                .map(Judgement::label)
                .orElse(code);
    }
}
