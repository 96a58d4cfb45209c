package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.FrameworkVersion;
import io.scrutineer.contracts.GradeClaim;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.PublishedGrade;
import io.scrutineer.contracts.ReportPublished;
import io.scrutineer.contracts.ReportWithdrawn;
import io.scrutineer.grading.claim.ClaimSubject;
import io.scrutineer.grading.claim.FindClaims;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sets grades apart from those of public reports; each test has a framework of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class ClaimsApiTest {

    private static final String TODAY = today();
    private static final AreaFact FIFE = new AreaFact("S12000047", "Fife");
    private static final AreaFact MORAY = new AreaFact("S12000020", "Moray");

    /** Each row of what is public that the transaction looked at. */
    private static final String LOOKED_AT = """
            select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables
            where relname like 'published%'""";

    @Inject
    Kafka kafka;

    @Inject
    DataSource dataSource;

    @Inject
    GatherEvidence evidence;

    @Inject
    FindClaims find;

    private String framework = "";

    @BeforeEach
    void ownFramework() {
        framework = "framework-" + UUID.randomUUID();
    }

    @Test
    void grade_that_no_public_report_has_is_first_and_only_and_most() {
        published(FIFE, "2018-03-06", 5, 4);
        UUID inspection = proposed();
        JsonPath claims = claims(inspection, TODAY).jsonPath();
        assertThat(claims.getString("area")).isEqualTo("East Ayrshire");
        assertThat(claims.getInt("reportsCompared")).isEqualTo(1);
        assertThat(claims.getBoolean("published")).isFalse();
        assertThat(verdicts(claims))
                .containsExactly(
                        "first 2.1 no", "only 2.1 no", "first 6.3 yes", "only 6.3 yes", "most 6 yes", "most 5 no");
    }

    @Test
    void claims_name_the_reports_that_speak_against_them() {
        UUID fife = published(FIFE, "2018-03-06", 5, 4);
        UUID moray = published(MORAY, "2018-04", 5, 6);
        JsonPath claims = claims(proposed(), TODAY).jsonPath();
        assertThat(claims.getList("claims[1].reports")).containsExactly(fife.toString(), moray.toString());
        assertThat(claims.getString("claims[1].sentence")).endsWith(": Fife and 1 more are as well.");
        assertThat(claims.getList("claims[3].reports")).containsExactly(moray.toString());
    }

    @Test
    void claim_is_true_as_of_the_day_that_is_asked_for() {
        published(MORAY, "2018-01-09", 3, 3);
        published(FIFE, "2018-03-06", 3, 6);
        UUID inspection = proposed();
        assertThat(verdicts(claims(inspection, "2018-03-05").jsonPath())).contains("only 6.3 yes");
        assertThat(verdicts(claims(inspection, "2018-03-06").jsonPath())).contains("only 6.3 no");
        assertThat(claims(inspection, "2018-01-08").jsonPath().getInt("reportsCompared"))
                .isZero();
        assertThat(verdicts(claims(inspection, "2018-01-08").jsonPath())).contains("only 6.3 unknown");
    }

    @Test
    void report_of_which_the_month_alone_is_known_leaves_it_open_until_the_month_is_over() {
        published(FIFE, "2018-03", 3, 6);
        UUID inspection = proposed();
        JsonPath within = claims(inspection, "2018-03-15").jsonPath();
        assertThat(within.getInt("reportsCompared")).isZero();
        assertThat(within.getInt("undatedReports")).isEqualTo(1);
        assertThat(verdicts(within)).contains("first 6.3 unknown", "only 6.3 unknown", "most 6 unknown");
        JsonPath after = claims(inspection, "2018-03-31").jsonPath();
        assertThat(after.getInt("reportsCompared")).isEqualTo(1);
        assertThat(after.getInt("undatedReports")).isZero();
        assertThat(verdicts(after)).contains("first 6.3 no", "only 6.3 no", "most 6 no");
    }

    @Test
    void withdrawn_report_counts_no_more_until_a_later_version_is_public() {
        UUID fife = published(FIFE, "2018-03-06", 3, 6);
        UUID inspection = proposed();
        assertThat(verdicts(claims(inspection, TODAY).jsonPath())).contains("only 6.3 no");
        withdraw(fife, 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> claims(inspection, TODAY).jsonPath().getInt("reportsCompared") == 0);
        published(fife, 2, FIFE, "2018-03-06", true, 3, 6);
        assertThat(claims(inspection, TODAY).jsonPath().getInt("reportsCompared"))
                .isEqualTo(1);
    }

    /** The two topics have no order. */
    @Test
    void publication_that_comes_after_its_withdrawal_has_no_effect() {
        UUID fife = UUID.randomUUID();
        withdraw(fife, 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Sql.texts("select report_version from withdrawn_report where inspection_id = ?", fife)
                        .contains("1"));
        kafka.publish(event(fife, 1, FIFE, "2018-03-06", true, new FrameworkVersion(framework, "1"), 3, 6));
        published(MORAY, "2018-03-07", 3, 3);
        UUID inspection = proposed();
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(60))
                .until(() -> claims(inspection, TODAY).jsonPath().getInt("reportsCompared") == 1);
    }

    @Test
    void corrected_version_takes_the_place_of_the_one_before_and_an_older_one_that_comes_late_does_not() {
        UUID fife = published(FIFE, "2018-03-06", 3, 6);
        UUID inspection = proposed();
        assertThat(verdicts(claims(inspection, TODAY).jsonPath())).contains("only 6.3 no");
        published(fife, 2, FIFE, "2018-03-06", true, 3, 4);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> verdicts(claims(inspection, TODAY).jsonPath()).contains("only 6.3 yes"));
        published(fife, 1, FIFE, "2018-03-06", true, 3, 6);
        published(MORAY, "2018-03-07", 3, 3);
        JsonPath claims = claims(inspection, TODAY).jsonPath();
        assertThat(verdicts(claims)).contains("only 6.3 yes");
        assertThat(claims.getInt("reportsCompared")).isEqualTo(2);
    }

    @Test
    void own_report_is_not_among_those_that_it_is_compared_with() {
        published(FIFE, "2018-03-06", 3, 4);
        UUID inspection = proposed();
        published(inspection, 1, new AreaFact("S12000008", "East Ayrshire"), "2018-02", true, 5, 6);
        published(MORAY, "2018-05-01", 5, 6);
        JsonPath claims = claims(inspection, TODAY).jsonPath();
        assertThat(claims.getBoolean("published")).isTrue();
        assertThat(claims.getInt("reportsCompared")).isEqualTo(2);
        assertThat(verdicts(claims)).contains("first 6.3 yes", "only 6.3 no");
    }

    @Test
    void real_evidence_is_not_compared_with_sample_evidence() {
        published(UUID.randomUUID(), 1, FIFE, "2018-03-06", false, 5, 6);
        assertThat(claims(proposed(), TODAY).jsonPath().getInt("reportsCompared"))
                .isZero();
    }

    @Test
    void unpublished_grades_of_other_inspections_do_not_count() {
        published(FIFE, "2018-03-06", 3, 4);
        UUID other = proposed();
        Api.signOff(other);
        Api.confirmTwice(other);
        JsonPath claims = claims(proposed(), TODAY).jsonPath();
        assertThat(claims.getInt("reportsCompared")).isEqualTo(1);
        assertThat(verdicts(claims)).contains("first 6.3 yes", "most 6 yes");
    }

    @Test
    void confirmed_grades_carry_what_sets_them_apart_on_that_day() {
        published(FIFE, "2018-03-06", 5, 4);
        UUID inspection = proposed();
        String before = today();
        Api.signOff(inspection);
        Api.confirmTwice(inspection);
        GradesConfirmed confirmed = kafka.awaitConfirmed(inspection);
        assertThat(confirmed.claims()).extracting(GradeClaim::kind).containsExactly("first", "only", "most");
        assertThat(confirmed.claims()).allSatisfy(claim -> {
            assertThat(claim.asOf()).isIn(before, today());
            assertThat(claim.reportsCompared()).isEqualTo(1);
            assertThat(claim.grade()).isEqualTo(6);
            assertThat(claim.sentence()).startsWith("As of ");
        });
    }

    @Test
    void confirmed_grades_that_nothing_sets_apart_carry_no_claims() {
        UUID inspection = proposed();
        Api.signOff(inspection);
        Api.confirmTwice(inspection);
        assertThat(kafka.awaitConfirmed(inspection).claims()).isNull();
    }

    @Test
    void day_that_can_not_be_or_has_not_come_is_refused_by_its_name() {
        UUID inspection = proposed();
        for (String day :
                List.of("2018-02-30", "soon", LocalDate.now().plusDays(2).toString())) {
            Response refused = claims(inspection, day);
            assertThat(refused.statusCode()).as(day).isEqualTo(422);
            assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly("#/asOf");
        }
        String before = today();
        assertThat(Api.asLead()
                        .get("/v1/assessments/{id}/claims", inspection)
                        .jsonPath()
                        .getString("asOf"))
                .isIn(before, today());
    }

    @Test
    void report_that_does_not_tell_its_framework_goes_to_the_dead_letters() {
        UUID report = UUID.randomUUID();
        kafka.publish(event(report, 1, FIFE, "2018-03-06", true, null, 3, 4));
        assertThat(kafka.awaitDeadLetter(report))
                .isEqualTo("The report does not tell the framework that its grades are of");
    }

    @Test
    void claims_look_at_no_more_rows_however_many_reports_there_are() {
        UUID inspection = proposed();
        published(FIFE, "2018-03-06", 5, 4);
        long few = lookedAt(inspection, 200);
        long many = lookedAt(inspection, 20_000);
        assertThat(few).isPositive();
        assertThat(many).as("beside %d for few", few).isLessThan(1_000);
    }

    /** With so many more reports on 32 areas in twenty years, each with both grades. */
    private long lookedAt(UUID inspection, int more) {
        Sql.execute("""
                with reports as (
                    insert into published_report (inspection_id, report_version, series, area_code, area_name,
                        date_published, public_from, public_to, graded)
                    select gen_random_uuid(), 1, s.id, 'S13' || lpad((i % 32)::text, 6, '0'), 'Area ' || i % 32, d::date::text,
                        d, d, true
                    from report_series s, generate_series(1, ?) i, lateral (select date '2006-01-01' + i % 7300 as d) day
                    where s.framework_id = ? returning *),
                months as (
                    insert into published_month as m select series, date_trunc('month', public_from), count(*)
                    from reports group by 1, 2
                    on conflict (series, month) do update set reports = m.reports + excluded.reports),
                counts as (
                    insert into published_grade_count select inspection_id, series, g, 1, public_from, public_to
                    from reports, generate_series(5, 6) g)
                insert into published_grade select inspection_id, series, i, 'Title', g, 'label', area_code, area_name,
                    public_from, public_to
                from reports, (values ('2.1', 5), ('6.3', 6)) grades (i, g)""", more, framework);
        for (String table : List.of("report", "grade", "grade_count", "month")) {
            Sql.execute("analyze published_" + table);
        }
        EvidenceSnapshot snapshot = QuarkusTransaction.requiringNew().call(() -> snapshot(inspection));
        return QuarkusTransaction.requiringNew().call(() -> {
            find.of(
                    ClaimSubject.of(
                            inspection,
                            snapshot,
                            List.of(
                                    new ConfirmedGrade("2.1", 5, "very good"),
                                    new ConfirmedGrade("6.3", 6, "excellent"))),
                    LocalDate.of(2025, 6, 15));
            return rowsLookedAt();
        });
    }

    private EvidenceSnapshot snapshot(UUID inspection) {
        try (Connection connection = dataSource.getConnection();
                Statement acts = connection.createStatement()) {
            acts.execute("set local scrutineer.acts_for = 'service'");
            return evidence.snapshot(inspection, 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long rowsLookedAt() {
        try (Connection connection = dataSource.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(LOOKED_AT)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).toString();
    }

    private static Response claims(UUID inspection, String asOf) {
        return Api.asLead().queryParam("asOf", asOf).get("/v1/assessments/{id}/claims", inspection);
    }

    /** Each claim as its kind, what it is about, and whether it holds. */
    private static List<String> verdicts(JsonPath claims) {
        return claims.getList("claims").stream()
                .map(Map.class::cast)
                .map(claim -> claim.get("kind") + " "
                        + (claim.get("indicator") == null ? claim.get("grade") : claim.get("indicator")) + " "
                        + claim.get("holds"))
                .toList();
    }

    private UUID proposed() {
        FieldworkCompleted event = Fieldwork.with(Fieldwork.withFramework(
                old -> new PinnedFramework(framework, old.version(), old.title(), old.scale(), old.indicators())));
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        return event.inspectionId();
    }

    private void withdraw(UUID report, int version) {
        kafka.publish(new ReportWithdrawn(
                report,
                version,
                "somewhere-2018",
                "A report",
                "A family was recognised.",
                Instant.parse("2018-05-01T09:00:00Z"),
                "/reports/somewhere-2018",
                "abcd"));
    }

    private UUID published(AreaFact area, String date, int... grades) {
        UUID report = UUID.randomUUID();
        published(report, 1, area, date, true, grades);
        return report;
    }

    private void published(UUID report, int version, AreaFact area, String date, boolean sample, int... grades) {
        kafka.publish(event(report, version, area, date, sample, new FrameworkVersion(framework, "1"), grades));
        await().atMost(Duration.ofSeconds(60)).until(() -> Sql.texts(
                        "select report_version >= ? from published_report where inspection_id = ?", version, report)
                .contains("t"));
    }

    private static ReportPublished event(
            UUID report,
            int version,
            AreaFact area,
            String date,
            boolean sample,
            @Nullable FrameworkVersion framework,
            int... grades) {
        try {
            ReportPublished golden =
                    EventJson.read(Fieldwork.resource("/goldens/report-published.v1.json"), ReportPublished.class);
            return new ReportPublished(
                    report,
                    version,
                    golden.reference(),
                    golden.kind(),
                    sample,
                    golden.title(),
                    golden.partnership(),
                    area,
                    date,
                    golden.publishedAt(),
                    golden.path(),
                    golden.shortLink(),
                    golden.gradeSentence(),
                    List.of(
                            new PublishedGrade(
                                    "2.1", "Impact on children and young people", grades[0], "level " + grades[0]),
                            new PublishedGrade("6.3", "Participation", grades[1], "level " + grades[1])),
                    golden.contentSha256(),
                    framework);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
