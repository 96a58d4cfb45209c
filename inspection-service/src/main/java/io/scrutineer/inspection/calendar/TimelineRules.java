package io.scrutineer.inspection.calendar;

import io.scrutineer.inspection.InspectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far before or after the fieldwork each milestone of an inspection lies; versioned data. */
record TimelineRules(String id, String version, String source, List<Rule> milestones) {

    /** The same rules without the milestones that a kind of inspection has not. */
    TimelineRules of(InspectionKind kind) {
        return new TimelineRules(
                id,
                version,
                source,
                milestones.stream().filter(rule -> rule.isFor(kind)).toList());
    }

    /**
     * One milestone: working weeks and days from an end of the fieldwork, negative ones before it; of the kinds of
     * inspection that are named, or else of all.
     */
    record Rule(
            String code,
            String title,
            String anchor,
            int weeks,
            int days,
            @Nullable List<String> kinds) {

        private static final String START = "fieldwork-start";
        private static final String END = "fieldwork-end";

        Rule {
            // Ends of the fieldwork come from its windows, and so are there whichever milestones are left out.
            if (!anchor.equals(START) && !anchor.equals(END)) {
                throw new IllegalArgumentException("Nothing is counted from " + anchor);
            }
            if (kinds != null && kinds.isEmpty()) {
                throw new IllegalArgumentException("No kind of inspection has the milestone " + code);
            }
            if (kinds != null) {
                kinds.forEach(InspectionKind::of);
            }
        }

        boolean isFor(InspectionKind kind) {
            return kinds == null || kinds.contains(kind.code());
        }

        boolean isFromStart() {
            return anchor.equals(START);
        }

        /** The rule in words. */
        String sentence() {
            if (weeks == 0 && days == 0) {
                return isFromStart()
                        ? "The first working day of the first fieldwork window"
                        : "The last working day of the last fieldwork window";
            }
            String end = isFromStart() ? "the fieldwork starts" : "the fieldwork ends";
            return distance() + (weeks < 0 || days < 0 ? " before " : " after ") + end;
        }

        private String distance() {
            String inWeeks = Math.abs(weeks) + " working weeks";
            String inDays = Math.abs(days) + " working days";
            if (days == 0) {
                return inWeeks;
            }
            return weeks == 0 ? inDays : inWeeks + " and " + inDays;
        }
    }
}
