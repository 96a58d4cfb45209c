package io.scrutineer.testparts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every table of a service to policies on its rows, so that a new one can't be forgotten. */
public abstract class RowPoliciesContract {

    /** Of every service: its messages, its own history, and what auditors hold. */
    private static final List<String> FOR_ALL = List.of("inbox", "outbox", "flyway_schema_history", "legal_hold");

    private static final String WITHOUT = """
            select relname from pg_class
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
              and not (relrowsecurity and relforcerowsecurity)""";

    private static final String HELD = """
            select relname from pg_class
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity""";

    /** A policy without a condition lets everybody see or change every row. */
    private static final String LETS_EVERYBODY = """
            select tablename || ': ' || policyname from pg_policies
            where schemaname = 'public' and cmd <> 'INSERT' and coalesce(qual, 'true') = 'true'""";

    /** PostgreSQL may gather what such a condition looks among beforehand: all rows, to read one. */
    private static final String GATHERS = """
            select tablename || ': ' || policyname from pg_policies
            where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') ~* '\\m(exists|in) *\\('""";

    private final List<String> forAll;

    /** The service's own tables whose rows are for everybody. */
    protected RowPoliciesContract(String... forAll) {
        this.forAll = Stream.concat(FOR_ALL.stream(), Stream.of(forAll)).toList();
    }

    @Test
    void every_table_is_held_to_its_rows_or_is_known_to_be_for_all() {
        assertThat(Sql.texts(WITHOUT)).containsExactlyInAnyOrderElementsOf(forAll);
    }

    @Test
    void policies_have_conditions() {
        assertThat(Sql.texts(HELD)).isNotEmpty();
        assertThat(Sql.texts(LETS_EVERYBODY)).isEmpty();
    }

    @Test
    void policies_look_up_what_a_row_rests_on_by_its_key() {
        assertThat(Sql.texts(GATHERS)).isEmpty();
    }

    @Test
    void statement_that_does_not_say_for_whom_sees_no_row_of_them() {
        assertThat(Sql.texts(HELD)).allSatisfy(table -> assertThat(Sql.textAsService("select count(*) from " + table))
                .as(table)
                .isEqualTo("0"));
    }
}
