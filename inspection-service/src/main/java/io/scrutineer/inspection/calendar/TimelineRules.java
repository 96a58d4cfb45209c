package io.scrutineer.inspection.calendar;

import java.util.List;

/** How far before or after the fieldwork each milestone of an inspection lies; versioned data. */
record TimelineRules(String id, String version, String source, List<Rule> milestones) {

    /** One milestone: working weeks and days from an end of the fieldwork, negative ones before it. */
    record Rule(String code, String title, String anchor, int weeks, int days) {

        private static final String START = "fieldwork-start";

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
