package io.scrutineer.publication.site;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.followup.ImprovedArea;
import io.scrutineer.publication.followup.Improvement;
import io.scrutineer.publication.followup.ReleasedAction;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.wording.DateWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came of the areas for improvement of a report: the public plan, and what reviews found. */
record ImprovementSection(LinkTo report, List<Area> areas) {

    /** An area for improvement. */
    record Area(String text, List<Judgement> judgements, List<Action> actions) {}

    /** How far a review found it to have come. */
    record Judgement(String label, LinkTo review, String narrative) {}

    /** What is to be done about it, as its owners put it down. */
    record Action(
            String text,
            String owner,
            String due,
            String state,
            @Nullable String progress) {}

    static ImprovementSection of(PublishedReport report, Improvement improvement) {
        return new ImprovementSection(
                new LinkTo(report.path(), DateWords.of(report.datePublished())),
                improvement.areas().stream().map(ImprovementSection::area).toList());
    }

    private static Area area(ImprovedArea area) {
        return new Area(
                area.text(),
                area.judgements().stream().map(ImprovementSection::judgement).toList(),
                area.actions().stream().map(ImprovementSection::action).toList());
    }

    private static Judgement judgement(ImprovedArea.Judgement judgement) {
        return new Judgement(
                judgement.label(),
                new LinkTo(
                        ReportContent.path(judgement.reference()),
                        "review of " + DateWords.of(PartialDate.parse(judgement.datePublished()))),
                judgement.narrative());
    }

    private static Action action(ReleasedAction released) {
        return new Action(
                released.action().text(),
                released.action().owner(),
                DateWords.of(PartialDate.parse(released.action().due())),
                words(released.action().state().code()),
                released.action().progress());
    }

    private static String words(String code) {
        return code.substring(0, 1).toUpperCase(Locale.UK) + code.substring(1).replace('-', ' ');
    }
}
