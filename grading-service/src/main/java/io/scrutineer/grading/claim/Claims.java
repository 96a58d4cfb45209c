package io.scrutineer.grading.claim;

import java.time.LocalDate;
import java.util.List;

/** What sets the grades of an inspection apart as of a day, and with how many other reports it was compared. */
public record Claims(ClaimSubject subject, LocalDate asOf, boolean published, Compared compared, List<Claim> all) {

    public Claims {
        all = List.copyOf(all);
    }

    /**
     * How many other reports were public by the day.
     *
     * @param undated as many more may have been, whose date is known to the month only
     */
    public record Compared(int reports, int undated) {

        public int all() {
            return reports + undated;
        }

        boolean isNothing() {
            return all() == 0;
        }
    }

    /** Those that hold. */
    public List<Claim> holding() {
        return all.stream().filter(claim -> claim.holds() == Verdict.YES).toList();
    }
}
