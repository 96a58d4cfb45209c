package io.scrutineer.grading.claim;

import io.scrutineer.grading.claim.ClaimSubject.Grade;
import io.scrutineer.grading.claim.Claims.Compared;
import io.scrutineer.grading.claim.PublicGrades.AreaWithGrade;
import io.scrutineer.grading.claim.PublicGrades.ReportWithGrades;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** When an area is the first or the only one with a grade, and a report the one with the most of it. */
final class ClaimRules {

    private final ClaimSubject subject;
    private final LocalDate asOf;
    private final boolean published;
    private final Compared others;
    private final ClaimSentences sentences;

    ClaimRules(ClaimSubject subject, LocalDate asOf, boolean published, Compared others) {
        this.subject = subject;
        this.asOf = asOf;
        this.published = published;
        this.others = others;
        this.sentences = new ClaimSentences(subject.area().name(), asOf, others);
    }

    /** From the areas that have the same grades at any time, and the reports that had as many of one by the day. */
    Claims judge(List<AreaWithGrade> areas, List<ReportWithGrades> asMany) {
        List<Claim> all = new ArrayList<>();
        for (Grade grade : subject.grades()) {
            List<AreaWithGrade> with = areas.stream()
                    .filter(area -> area.indicator().equals(grade.indicator())
                            && area.first().isPossiblyBy(asOf))
                    .toList();
            all.add(first(grade, with));
            all.add(only(grade, with));
        }
        byGrade()
                .forEach((level, grades) -> all.add(most(
                        grades,
                        asMany.stream()
                                .filter(report -> report.grade() == level)
                                .toList())));
        return new Claims(subject, asOf, published, others, all);
    }

    private Claim only(Grade grade, List<AreaWithGrade> with) {
        return ofIndicator(
                ClaimKind.ONLY, grade, with.stream().filter(this::isOther).toList(), area -> area.first()
                        .isSurelyBy(asOf));
    }

    /** What became public on the same day was not later, and so was neither first. */
    private Claim first(Grade grade, List<AreaWithGrade> with) {
        PublicDates own = with.stream()
                .filter(area -> !isOther(area))
                .map(AreaWithGrade::first)
                .reduce(PublicDates.on(asOf), PublicDates::earliest);
        List<AreaWithGrade> notLater = with.stream()
                .filter(area -> isOther(area) && area.first().isPossiblyBy(own.by()))
                .toList();
        return ofIndicator(
                ClaimKind.FIRST, grade, notLater, area -> area.first().isSurelyBy(own.from()));
    }

    private Claim ofIndicator(
            ClaimKind kind, Grade grade, List<AreaWithGrade> possibly, Predicate<AreaWithGrade> isSure) {
        List<AreaWithGrade> surely = possibly.stream().filter(isSure).toList();
        Verdict holds = verdict(!surely.isEmpty(), !possibly.isEmpty());
        List<AreaWithGrade> against = holds == Verdict.NO ? surely : possibly;
        List<UUID> reports = against.stream()
                .map(holds == Verdict.NO ? AreaWithGrade::surelyFirst : AreaWithGrade::possiblyFirst)
                .toList();
        String sentence = sentences.ofIndicator(kind, grade, holds, against);
        return new Claim(kind, grade.indicator(), grade.grade(), grade.label(), holds, reports, sentence);
    }

    private Claim most(List<Grade> grades, List<ReportWithGrades> asMany) {
        Verdict holds = verdict(asMany.stream().anyMatch(ReportWithGrades::surely), !asMany.isEmpty());
        int highest = asMany.stream()
                .filter(report -> report.surely() == (holds == Verdict.NO))
                .mapToInt(ReportWithGrades::indicators)
                .max()
                .orElse(0);
        Grade one = grades.get(0);
        return new Claim(
                ClaimKind.MOST,
                null,
                one.grade(),
                one.label(),
                holds,
                asMany.stream().map(ReportWithGrades::report).distinct().toList(),
                sentences.ofMost(one.label(), grades.size(), holds, highest));
    }

    private Verdict verdict(boolean surelyNot, boolean possiblyNot) {
        return others.isNothing() ? Verdict.UNKNOWN : Verdict.against(surelyNot, possiblyNot);
    }

    private boolean isOther(AreaWithGrade area) {
        return !subject.isOf(area.code(), area.name());
    }

    /** The best first. */
    private Map<Integer, List<Grade>> byGrade() {
        Map<Integer, List<Grade>> byGrade = new LinkedHashMap<>();
        subject.grades().stream()
                .sorted(Comparator.comparingInt(Grade::grade).reversed())
                .forEach(grade -> byGrade.computeIfAbsent(grade.grade(), level -> new ArrayList<>())
                        .add(grade));
        return byGrade;
    }
}
