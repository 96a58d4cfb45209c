package io.scrutineer.publication.report;

import static java.util.stream.Collectors.toMap;

import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.wording.GradeSentence;
import io.scrutineer.publication.wording.LabelledCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grades in the framework's order and words. */
record GradedChapters(
        List<ReportChapter> chapters,
        List<GradeCount> counts,
        @Nullable String sentence) {

    static GradedChapters of(PinnedFramework framework, List<IndicatorGrade> grades) {
        Map<Integer, ScaleLevel> scale = framework.scale().stream().collect(toMap(ScaleLevel::value, level -> level));
        Map<String, Integer> byCode = grades.stream().collect(toMap(IndicatorGrade::indicator, IndicatorGrade::grade));
        List<ReportChapter> chapters = chapters(framework, byCode, scale);
        List<GradeCount> counts = counts(framework, chapters);
        return new GradedChapters(chapters, counts, isComplete(framework, chapters) ? sentence(counts) : null);
    }

    private static List<ReportChapter> chapters(
            PinnedFramework framework, Map<String, Integer> grades, Map<Integer, ScaleLevel> scale) {
        Map<String, List<ReportGrade>> chapters = new LinkedHashMap<>();
        for (IndicatorFact indicator : framework.indicators()) {
            Integer grade = grades.get(indicator.code());
            ScaleLevel level = grade == null ? null : scale.get(grade);
            if (indicator.graded() && level != null) {
                chapters.computeIfAbsent(indicator.chapter(), title -> new ArrayList<>())
                        .add(new ReportGrade(
                                indicator.code(), indicator.title(), level.value(), level.label(), level.meaning()));
            }
        }
        return chapters.entrySet().stream()
                .map(chapter -> new ReportChapter(chapter.getKey(), List.copyOf(chapter.getValue())))
                .toList();
    }

    private static List<GradeCount> counts(PinnedFramework framework, List<ReportChapter> chapters) {
        List<Integer> grades = grades(chapters).map(ReportGrade::grade).toList();
        return framework.scale().stream()
                .sorted(Comparator.comparingInt(ScaleLevel::value).reversed())
                .map(level ->
                        new GradeCount(level.value(), level.label(), Collections.frequency(grades, level.value())))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static Stream<ReportGrade> grades(List<ReportChapter> chapters) {
        return chapters.stream().flatMap(chapter -> chapter.grades().stream());
    }

    private static boolean isComplete(PinnedFramework framework, List<ReportChapter> chapters) {
        return framework.indicators().stream().filter(IndicatorFact::graded).count()
                == grades(chapters).count();
    }

    private static @Nullable String sentence(List<GradeCount> counts) {
        return GradeSentence.of(counts.stream()
                .map(count -> new LabelledCount(count.label(), count.count()))
                .toList());
    }
}
