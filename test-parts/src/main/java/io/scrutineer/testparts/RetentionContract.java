package io.scrutineer.testparts;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.local.identity.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every service holds to when records have been kept for their time. */
public abstract class RetentionContract {

    private static final String TABLES = """
            select table_name || '.inspection_id' from information_schema.columns
            where table_schema = 'public' and column_name = 'inspection_id' and table_name <> 'legal_hold'""";
    private static final String ENTRIES = """
            select action || '|' || person || organisation from audit.entry
            where subject = ? and action like 'retention %'""";
    private static final String AUDITOR = Tokens.bearer(Persona.of("p-auditor", "hmics", "auditor"));

    /** A new record of an inspection, as the service makes it. */
    protected abstract UUID made();

    /** Makes the record look as if it had ended a number of years and days ago. */
    protected abstract void age(UUID inspection, int years, int days);

    /** Runs the job once. */
    protected abstract void run();

    /** Tables of the service that have its rows under another name than inspection_id, as table.column. */
    protected List<String> otherTables() {
        return List.of();
    }

    /** Tables whose rows stay for good. */
    protected List<String> keptForGood() {
        return List.of();
    }

    @Test
    void record_is_gone_from_every_table_when_its_time_is_over_and_the_trail_says_so() {
        UUID old = made();
        assertThat(rows(old)).isPositive();
        age(old, 10, 1);
        run();
        assertThat(rows(old)).isZero();
        assertThat(entries(old)).hasSize(1);
        run();
        assertThat(entries(old)).as("a second run finds nothing").hasSize(1);
        assertThat(new Endpoint("GET", "/v1/audit/verification")
                        .call(AUDITOR, old, "")
                        .body())
                .contains("\"intact\":true");
    }

    @Test
    void record_stays_while_its_time_lasts() {
        UUID young = made();
        age(young, 9, 364);
        int before = rows(young);
        run();
        assertThat(rows(young)).isEqualTo(before);
        assertThat(entries(young)).isEmpty();
    }

    @Test
    void record_stays_while_it_is_held_and_goes_when_the_hold_is_lifted() {
        UUID held = made();
        age(held, 20, 0);
        int before = rows(held);
        String hold = "{\"reference\": \"COPFS/2026/1\"}";
        assertThat(legalHold("PUT", held, hold)).isEqualTo(201);
        run();
        assertThat(rows(held)).isEqualTo(before);
        assertThat(legalHold("DELETE", held, "")).isEqualTo(204);
        run();
        assertThat(rows(held)).isZero();
    }

    private int rows(UUID inspection) {
        List<String> columns = new ArrayList<>(Sql.texts(TABLES));
        columns.removeAll(keptForGood());
        columns.addAll(otherTables());
        return columns.stream()
                .map(column -> column.split("\\.", 2))
                .mapToInt(column -> Integer.parseInt(
                        Sql.text("select count(*) from " + column[0] + " where " + column[1] + " = ?", inspection)))
                .sum();
    }

    private static List<String> entries(UUID inspection) {
        return Sql.texts(ENTRIES, inspection.toString());
    }

    private static int legalHold(String method, UUID inspection, String body) {
        return new Endpoint(method, "/v1/legal-holds/{inspectionId}")
                .call(AUDITOR, Map.of("inspectionId", inspection.toString()), body)
                .statusCode();
    }
}
