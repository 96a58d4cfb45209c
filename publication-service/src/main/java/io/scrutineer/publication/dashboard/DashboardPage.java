package io.scrutineer.publication.dashboard;

import io.scrutineer.publication.feed.Change;
import io.scrutineer.publication.pipeline.PipelineView;
import java.util.List;

/**
 * The dashboard as it is sent; its script then follows the streams.
 *
 * @param position of a change, up to which the news know all that became public
 */
record DashboardPage(List<Bar> stages, long position, List<News> news) {

    private static final long FULL_WIDTH = 100;

    /** A stage with the length of its bar, in hundredths of the longest. */
    record Bar(String code, String label, long inspections, long width) {}

    /** Something that became public. */
    record News(String path, String title) {

        private static News of(Change change) {
            return new News(change.path(), change.title());
        }
    }

    static DashboardPage of(PipelineView pipeline, long position, List<Change> newest) {
        long longest = pipeline.stages().stream()
                .mapToLong(PipelineView.StageView::inspections)
                .max()
                .orElse(0);
        return new DashboardPage(
                pipeline.stages().stream()
                        .map(stage -> new Bar(
                                stage.code(),
                                stage.label(),
                                stage.inspections(),
                                longest == 0 ? 0 : FULL_WIDTH * stage.inspections() / longest))
                        .toList(),
                position,
                newest.stream().map(News::of).toList());
    }
}
