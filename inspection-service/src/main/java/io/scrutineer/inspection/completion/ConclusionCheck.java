package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.screening.Warning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks what conclusions mean; a progress review has to judge each area for improvement of the reviewed inspection. */
final class ConclusionCheck {

    private final Map<String, String> reviewedAreas = new HashMap<>();
    private final FieldErrors errors;
    private final Screening screening;

    /** The areas are those of the reviewed inspection, none for an inspection that reviews nothing. */
    ConclusionCheck(List<Conclusion> reviewedAreas, FieldErrors errors) {
        reviewedAreas.forEach(area -> this.reviewedAreas.put(area.code(), area.text()));
        this.errors = errors;
        this.screening = new Screening(errors);
    }

    /** The conclusions, without those that can not be read; what is wrong is among the errors. */
    Conclusions check(CompletionRequest request) {
        return new Conclusions(
                conclusions("strengths", request.strengths()),
                conclusions("areasForImprovement", request.areasForImprovement()),
                progress(request.progress()));
    }

    /** What their texts seem to say of people; they are taken all the same. */
    List<Warning> warnings() {
        return screening.warnings();
    }

    private List<Conclusion> conclusions(String list, List<ConclusionRequest> requests) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < requests.size(); i++) {
            if (!codes.add(requests.get(i).code())) {
                errors.add(list + "[" + i + "].code", "occurs twice");
            }
            screening.check(list + "[" + i + "].text", requests.get(i).text());
        }
        return requests.stream().map(ConclusionRequest::conclusion).toList();
    }

    private List<ProgressFact> progress(List<ProgressRequest> requests) {
        Set<String> judged = new HashSet<>();
        List<ProgressFact> facts = IntStream.range(0, requests.size())
                .mapToObj(i -> fact("progress[" + i + "]", requests.get(i), judged))
                .filter(Objects::nonNull)
                .toList();
        reviewedAreas.keySet().stream()
                .filter(area -> !judged.contains(area))
                .sorted()
                .forEach(area -> errors.add("progress", "lacks a judgement of the area " + area));
        return facts;
    }

    private @Nullable ProgressFact fact(String path, ProgressRequest request, Set<String> judged) {
        screening.check(path + ".narrative", request.narrative());
        String text = reviewedAreas.get(request.area());
        if (text == null) {
            errors.add(path + ".area", "is not an area for improvement of a reviewed inspection");
        } else if (!judged.add(request.area())) {
            errors.add(path + ".area", "is judged twice");
        }
        Judgement judgement = errors.under(path + ".judgement", () -> Judgement.of(request.judgement()));
        return text == null || judgement == null
                ? null
                : new ProgressFact(request.area(), text, judgement.code(), request.narrative());
    }
}
