package io.scrutineer.grading.whatif;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.grading.policy.MovedGrade.Cause;
import io.scrutineer.grading.whatif.Difference.Graded;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What trials found: each grade that moves, and how many do from where to where. */
@ApplicationScoped
class DifferenceTable {

    private static final String ADD = """
            insert into trial_difference (trial_id, inspection_id, snapshot_version, indicator, title, from_grade,
                from_label, to_grade, to_label, rule, limiter, why_before, why_after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String COUNT = """
            insert into trial_tally as known
                (trial_id, framework_id, framework_version, indicator, from_grade, to_grade, grades)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (trial_id, framework_id, framework_version, indicator, from_grade, to_grade)
            do update set grades = known.grades + excluded.grades""";

    private static final String TALLIES = """
            select framework_id, framework_version, indicator, from_grade, to_grade, grades from trial_tally
            where trial_id = ?
            order by framework_id, framework_version, indicator, from_grade nulls first, to_grade nulls first""";

    private static final String PAGE = """
            select inspection_id, snapshot_version, indicator, title, from_grade, from_label, to_grade, to_label,
                rule, limiter, why_before, why_after
            from trial_difference where trial_id = ? and (inspection_id, indicator) > (?, ?)
            order by inspection_id, indicator limit ?""";

    private final AgroalDataSource dataSource;

    DifferenceTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where a page of differences starts: after this inspection and indicator. */
    record Place(UUID inspectionId, String indicator) {

        static final Place START = new Place(new UUID(0, 0), "");
    }

    void store(UUID trial, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        with(ADD, add -> {
            for (Difference difference : differences) {
                add.setObject(1, trial);
                bind(add, difference);
                add.addBatch();
            }
            return add.executeBatch();
        });
        Map<Movement, Integer> tallies =
                differences.stream().collect(Collectors.toMap(Movement::of, difference -> 1, Integer::sum));
        with(COUNT, count -> {
            for (Map.Entry<Movement, Integer> tally : tallies.entrySet()) {
                count.setObject(1, trial);
                bind(count, tally.getKey());
                count.setInt(7, tally.getValue());
                count.addBatch();
            }
            return count.executeBatch();
        });
    }

    /** How many grades move, by indicator and from where to where. */
    List<MovementCount> tallies(UUID trial) {
        return with(TALLIES, select -> {
            select.setObject(1, trial);
            return all(
                    select,
                    row -> new MovementCount(
                            new Movement(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getObject(4, Integer.class),
                                    row.getObject(5, Integer.class)),
                            row.getInt(6)));
        });
    }

    /** In the order of inspections and indicators, one more than the limit where there are more. */
    List<DifferenceView> page(UUID trial, Place after, int limit) {
        return with(PAGE, select -> {
            select.setObject(1, trial);
            select.setObject(2, after.inspectionId());
            select.setString(3, after.indicator());
            select.setInt(4, limit + 1);
            return all(select, DifferenceTable::view);
        });
    }

    private static DifferenceView view(ResultSet row) throws SQLException {
        return new DifferenceView(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                new Graded(row.getObject(5, Integer.class), row.getString(6)),
                new Graded(row.getObject(7, Integer.class), row.getString(8)),
                new Cause(row.getString(9), row.getString(10), row.getString(11), row.getString(12)));
    }

    private static void bind(PreparedStatement add, Difference difference) throws SQLException {
        add.setObject(2, difference.inspectionId());
        add.setInt(3, difference.snapshotVersion());
        add.setString(4, difference.indicator());
        add.setString(5, difference.title());
        add.setObject(6, difference.from().grade(), Types.INTEGER);
        add.setString(7, difference.from().label());
        add.setObject(8, difference.to().grade(), Types.INTEGER);
        add.setString(9, difference.to().label());
        add.setString(10, difference.cause().rule());
        add.setString(11, difference.cause().limiter());
        add.setString(12, difference.cause().before());
        add.setString(13, difference.cause().after());
    }

    private static void bind(PreparedStatement count, Movement movement) throws SQLException {
        count.setString(2, movement.frameworkId());
        count.setString(3, movement.frameworkVersion());
        count.setString(4, movement.indicator());
        count.setObject(5, movement.from(), Types.INTEGER);
        count.setObject(6, movement.to(), Types.INTEGER);
    }

    private static <T> List<T> all(PreparedStatement select, Reading<T> reading) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(reading.of(row));
            }
        }
        return all;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("What a trial found was not read or written", e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
