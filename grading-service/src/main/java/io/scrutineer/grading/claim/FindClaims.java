package io.scrutineer.grading.claim;

import static java.util.stream.Collectors.toMap;

import io.scrutineer.grading.claim.ClaimSubject.Grade;
import io.scrutineer.grading.claim.Claims.Compared;
import io.scrutineer.grading.claim.PublicGrades.AreaWithGrade;
import io.scrutineer.grading.claim.PublicGrades.ReportWithGrades;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Sets the grades of an inspection beside those that were public on a day; costs look-ups, however many reports there are. */
@ApplicationScoped
public class FindClaims {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final PublicGrades grades;

    FindClaims(PublicGrades grades) {
        this.grades = grades;
    }

    /** The day on which something happens, where reports are published. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** What is not public by the day is set beside the others as if it became so on it. */
    public Claims of(ClaimSubject subject, LocalDate asOf) {
        OptionalInt series = grades.series(subject.series());
        Optional<PublicDates> own = grades.dates(subject.inspectionId());
        boolean published = own.filter(dates -> dates.isPossiblyBy(asOf)).isPresent();
        if (series.isEmpty() || subject.grades().isEmpty()) {
            return new ClaimRules(subject, asOf, published, new Compared(0, 0)).judge(List.of(), List.of());
        }
        Compared others = without(own, asOf, grades.count(series.getAsInt(), asOf));
        List<AreaWithGrade> areas = grades.areasWith(series.getAsInt(), subject.grades());
        List<ReportWithGrades> asMany =
                grades.withAsMany(series.getAsInt(), counts(subject), subject.inspectionId(), asOf);
        return new ClaimRules(subject, asOf, published, others).judge(areas, asMany);
    }

    private static Compared without(Optional<PublicDates> own, LocalDate asOf, Compared all) {
        if (own.isEmpty() || !own.get().isPossiblyBy(asOf)) {
            return all;
        }
        return own.get().isSurelyBy(asOf)
                ? new Compared(all.reports() - 1, all.undated())
                : new Compared(all.reports(), all.undated() - 1);
    }

    private static Map<Integer, Integer> counts(ClaimSubject subject) {
        return subject.grades().stream().collect(toMap(Grade::grade, grade -> 1, Integer::sum, TreeMap::new));
    }
}
