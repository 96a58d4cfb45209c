package io.scrutineer.publication.feed;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.scrutineer.access.RowAccess;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.stream.Channel;
import io.scrutineer.publication.stream.EventReader;
import io.scrutineer.publication.stream.EventReader.Event;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class EventsTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    MadeUpChanges madeUp;

    @Inject
    Changes changes;

    @Inject
    PublicAddresses addresses;

    @Inject
    RowAccess access;

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void listener_is_told_what_becomes_public_while_it_listens_and_nothing_before() throws Exception {
        published(SampleInspection.create(), "{}");
        awaitHead();
        try (EventReader reader = EventReader.of("/v1/events", null)) {
            published(inspection, "{}");
            await().atMost(SOON).until(() -> !reader.events().isEmpty());
            Event event = reader.events().get(0);
            assertThat(event.name()).isEqualTo("report-created");
            assertThat(JsonPath.from(event.data()).getString("inspectionId"))
                    .isEqualTo(inspection.id().toString());
            assertThat(JsonPath.from(event.data()).getString("url")).endsWith("/reports/" + inspection.reference());
        }
    }

    /** What is remembered after a start is for those who come again. */
    @Test
    void stream_begins_where_the_changes_end_and_remembers_those_before() throws Exception {
        madeUp.of(inspection, 300);
        long head = Long.parseLong(Sql.text("select position from public_change_head"));
        ChangeStream another = new ChangeStream(changes, addresses, access, Duration.ofHours(1), Duration.ofHours(1));
        another.start(new StartupEvent());
        try {
            await().atMost(SOON).until(() -> another.channel().hasBegun());
            assertThat(another.channel().head()).isEqualTo(head);
            assertThat(another.channel().next(head - 300)).hasSize(Channel.AT_ONCE);
        } finally {
            another.stop(new ShutdownEvent());
        }
    }

    @Test
    void listener_that_comes_again_is_told_all_that_it_missed_in_its_order_and_once() throws Exception {
        published(inspection, "{}");
        awaitHead();
        String last = currentId();
        madeUp.of(SampleInspection.create(), 250);
        try (EventReader reader = EventReader.of("/v1/events", last)) {
            await().atMost(SOON).until(() -> reader.events().size() >= 250);
            madeUp.of(SampleInspection.create(), 1);
            await().atMost(SOON).until(() -> reader.events().size() >= 251);
            long first = Long.parseLong(last) + 1;
            assertThat(reader.events())
                    .extracting(Event::id)
                    .containsExactlyElementsOf(LongStream.range(first, first + 251)
                            .mapToObj(Long::toString)
                            .toList());
        }
    }

    @Test
    void address_says_where_to_begin_and_the_header_where_to_go_on() throws Exception {
        published(inspection, "{}");
        awaitHead();
        String first = currentId();
        madeUp.of(SampleInspection.create(), 2);
        String second = Long.toString(Long.parseLong(first) + 1);
        String third = Long.toString(Long.parseLong(first) + 2);
        try (EventReader begun = EventReader.of("/v1/events?after=" + first, null);
                EventReader goneOn = EventReader.of("/v1/events?after=" + first, second)) {
            await().atMost(SOON).until(() -> begun.events().size() >= 2);
            await().atMost(SOON).until(() -> !goneOn.events().isEmpty());
            assertThat(begun.events()).extracting(Event::id).containsExactly(second, third);
            assertThat(goneOn.events()).extracting(Event::id).containsExactly(third);
        }
    }

    @Test
    void filters_hold_what_was_missed_and_what_is_new() throws Exception {
        String last = currentId();
        SampleInspection elsewhere = SampleInspection.create(snapshot -> snapshot.area("S12000023", "Orkney Islands"));
        madeUp.of(elsewhere, 1);
        madeUp.of(inspection, 1);
        try (EventReader reader = EventReader.of("/v1/events?areaCode=S12000023&kind=created", last);
                EventReader corrections = EventReader.of("/v1/events?kind=corrected", last)) {
            await().atMost(SOON).until(() -> reader.events().size() == 1);
            madeUp.of(SampleInspection.create(), 1);
            madeUp.again(elsewhere);
            await().atMost(SOON).until(() -> reader.events().size() == 2);
            assertThat(reader.events())
                    .extracting(event -> JsonPath.from(event.data()).getString("inspectionId"))
                    .containsOnly(elsewhere.id().toString());
            assertThat(corrections.events()).isEmpty();
        }
    }

    /** The heartbeat moves the last id on, also past what was filtered out. */
    @Test
    void quiet_connection_shows_that_it_is_alive_and_where_to_go_on() throws Exception {
        try (EventReader reader = EventReader.of("/v1/events?kind=corrected", null)) {
            String before = Objects.requireNonNull(currentIdOf(reader));
            madeUp.of(inspection, 1);
            await().atMost(SOON)
                    .until(() -> Long.parseLong(Objects.requireNonNull(reader.lastId())) > Long.parseLong(before));
            assertThat(reader.events()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "-1", "1e3", "999999999999", "00", "99999999999999999999999"})
    void last_event_id_that_was_never_given_out_is_refused(String id) {
        stranger()
                .header("Last-Event-ID", id)
                .accept("text/event-stream")
                .get("/v1/events")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("#/Last-Event-ID"));
    }

    @Test
    void kind_and_area_that_can_not_be_are_refused() {
        stranger()
                .get("/v1/events?kind=drafted&areaCode=x")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/areaCode", "#/kind"));
    }

    @Test
    void beginning_that_was_never_given_out_is_refused() {
        stranger().get("/v1/events?after=nonsense").then().statusCode(422).body("errors.pointer", contains("#/after"));
    }

    /** The service looks for changes several times a second, and tells of none before it has seen it. */
    private static void awaitHead() {
        await().atMost(SOON).until(() -> currentId().equals(Sql.text("select position from public_change_head")));
    }

    private static String currentId() throws Exception {
        try (EventReader reader = EventReader.of("/v1/events", null)) {
            return currentIdOf(reader);
        }
    }

    private static String currentIdOf(EventReader reader) {
        await().atMost(SOON).until(() -> reader.lastId() != null);
        return Objects.requireNonNull(reader.lastId());
    }
}
