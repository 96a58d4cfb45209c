package io.scrutineer.grading.whatif;

import io.scrutineer.grading.whatif.DifferenceTable.Place;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows how far a trial has come and what it found, as one transaction sees it. */
@ApplicationScoped
class ReadTrials {

    private final TrialTable trials;
    private final DifferenceTable differences;
    private final Clock clock;

    ReadTrials(TrialTable trials, DifferenceTable differences, Clock clock) {
        this.trials = trials;
        this.differences = differences;
        this.clock = clock;
    }

    @Transactional
    TrialView read(UUID id) {
        Trial trial = trials.get(id);
        return trial.state() == TrialState.DONE
                ? TrialView.done(trial, ReportView.of(trial, differences.tallies(id)))
                : TrialView.underWay(trial, clock.instant());
    }

    @Transactional
    Page<DifferenceView> differences(UUID id, PageRequest page) {
        trials.get(id);
        return Page.of(
                differences.page(id, place(page.after(2)), page.limit()),
                page.limit(),
                Function.identity(),
                last -> Cursor.of(last.inspectionId().toString(), last.indicator()));
    }

    private static Place place(@Nullable List<String> after) {
        return after == null ? Place.START : new Place(Cursor.id(after.get(0)), after.get(1));
    }
}
