package io.scrutineer.audit.retention;

import java.time.Period;
import java.util.List;

/**
 * Records of one kind that are kept for the same time after their inspection has ended.
 *
 * <p>Table, expressions and removals are written in the code of a service and become part of statements.
 *
 * @param table the table with one row for each inspection
 * @param id its column with the id of the inspection
 * @param ended an expression over its row {@code t}: when the period begins, or null while it has not
 * @param condition what else has to hold of {@code t} for it to go
 * @param removals statements with one parameter, an array of ids, in the order in which they can be executed
 */
public record RecordClass(
        String name, Period period, String table, String id, String ended, String condition, List<String> removals) {

    private static final Period LEAST = Period.ofYears(1);

    public RecordClass {
        requireLongEnough(name, period);
    }

    /** A period that was mistyped must not empty the database. */
    static void requireLongEnough(String name, Period period) {
        if (period.isNegative() || period.toTotalMonths() < LEAST.toTotalMonths()) {
            throw new IllegalArgumentException(
                    "retention." + name + " is " + period + ", and must be at least " + LEAST);
        }
    }
}
