package io.scrutineer.publication.report;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.wording.LabelledCount;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a snapshot has to be so that a report has an address, dates in words and a grade sentence. */
final class ReportableSnapshot {

    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");
    private static final Pattern AREA_CODE = Pattern.compile("[A-Z][0-9]{8}");

    private ReportableSnapshot() {}

    static void require(EvidenceSnapshot snapshot) {
        require(REFERENCE.matcher(snapshot.reference()).matches(), "The reference can not be an address");
        require(AREA_CODE.matcher(snapshot.area().code()).matches(), "The area code is none");
        snapshot.fieldworkWindows().forEach(window -> {
            PartialDate.parse(window.from());
            PartialDate.parse(window.to());
        });
        requireDistinct(
                snapshot.framework().scale().stream().map(ScaleLevel::value), "A value of the scale is doubled");
        requireDistinct(snapshot.framework().indicators().stream().map(IndicatorFact::code), "An indicator is doubled");
        for (ScaleLevel level : snapshot.framework().scale()) {
            require(LabelledCount.isReadable(level.label()), "A label of the scale can not stand in a sentence");
        }
    }

    private static void requireDistinct(Stream<?> values, String otherwise) {
        Set<Object> seen = new HashSet<>();
        require(values.allMatch(seen::add), otherwise);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
