package io.scrutineer.testparts;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.local.identity.Persona;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tries every id of what other agencies have, wherever the service takes one, in every role: for who takes no part it is
 * as if there were nothing, and nothing changes.
 *
 * <p>Auditors, who see the trail and hold the records of the whole service, are left out where they alone may go.
 */
public abstract class OtherAgenciesContract {

    private static final String INSPECTION = "inspectionId";
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    /** Of what is new, the client itself makes the id; what a review follows up is tried where reviews are planned. */
    private static final Set<String> NOT_OF_OTHERS = Set.of("id", "versionId", "reviewOf");

    private static final Pattern FILLED_MEMBER = Pattern.compile("\"(\\w+)\":\\s*\\[?\"\\{\\w+}\"");

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not in ('outbox', 'inbox', 'flyway_schema_history', 'legal_hold') order by table_name""";

    private final RightsTable table;
    private OpenApi api;

    protected OtherAgenciesContract(String service) {
        table = RightsTable.of(service);
    }

    /**
     * Ids of things that are there, by their names in addresses, of inspections in which {@link #outsider()} takes no part:
     * so many that whatever is tried could be done in one or another.
     */
    protected abstract List<Map<String, UUID>> idsOfOthers();

    /** A body that takes no part in it. */
    protected abstract String outsider();

    /** A new inspection of the outsider's own, under whose address to look for what is of others. */
    protected abstract UUID inspectionOfOutsider();

    /**
     * Bodies of requests that the endpoint would take. Names of ids in braces stand for the ids, {person} for who asks
     * and {fresh} for an id that is new with each request.
     */
    protected List<String> bodies(Endpoint endpoint) {
        return List.of("{}");
    }

    @BeforeEach
    void readWhatTheServiceTakes() {
        api = OpenApi.read();
    }

    @Test
    void every_id_that_the_service_takes_is_tried() {
        Set<String> inBodies = new TreeSet<>();
        Set<String> filled = new TreeSet<>();
        Set<String> inAddresses = new TreeSet<>();
        for (Endpoint endpoint : closedEndpoints()) {
            inAddresses.addAll(OpenApi.ids(api.withIdsInItsQuery(endpoint).path()));
            inBodies.addAll(api.idsInItsBody(endpoint));
            for (String body : bodies(endpoint)) {
                FILLED_MEMBER.matcher(body).results().forEach(member -> filled.add(member.group(1)));
            }
        }
        inBodies.removeAll(NOT_OF_OTHERS);
        assertThat(inAddresses).isNotEmpty();
        assertThat(idsOfOthers().get(0).keySet()).containsAll(inAddresses);
        assertThat(filled).as("members of the bodies that are filled").containsAll(inBodies);
    }

    @Test
    void ids_of_others_are_answered_as_ids_of_nothing_and_nothing_changes() {
        for (Map<String, UUID> others : idsOfOthers()) {
            Set<UUID> inspection = Set.of(id(others, INSPECTION));
            List<String> ofTheInspection = rowsAbout(inspection);
            List<String> ofAll = rowsAbout(others.values());
            assertThat(ofTheInspection).isNotEmpty();

            assertThat(wrongAnswers(others)).isEmpty();

            assertThat(rowsAbout(inspection)).isEqualTo(ofTheInspection);
            assertThat(rowsAbout(others.values())).containsAll(ofAll);
        }
    }

    private List<String> wrongAnswers(Map<String, UUID> others) {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Endpoint endpoint : closedEndpoints()) {
            Endpoint address = api.withIdsInItsQuery(endpoint);
            for (Persona persona : Persona.ALL) {
                int status = table.allows(endpoint, persona) ? NOT_FOUND : FORBIDDEN;
                boolean seesTheWholeService = persona.equals(Persona.AUDITOR) && status == NOT_FOUND;
                for (String body : bodies(endpoint)) {
                    if (!seesTheWholeService
                            && !OpenApi.ids(address.path() + body).isEmpty()) {
                        Attempt attempt = new Attempt(address, stranger(persona), body);
                        wrong.addAll(wrongAnswers(attempt, status, others));
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isPositive();
        return wrong;
    }

    /** All ids of others; their inspection with ids of nothing; and their ids under the address of an own inspection. */
    private List<String> wrongAnswers(Attempt attempt, int status, Map<String, UUID> others) {
        Set<String> names = OpenApi.ids(attempt.endpoint().path() + attempt.body());
        List<String> wrong = new ArrayList<>();
        attempt.asNothing(names, name -> id(others, name), status).ifPresent(wrong::add);
        if (names.contains(INSPECTION) && names.size() > 1) {
            attempt.asNothing(names, name -> name.equals(INSPECTION) ? id(others, name) : UUID.randomUUID(), status)
                    .ifPresent(wrong::add);
            if (status == NOT_FOUND) {
                UUID own = inspectionOfOutsider();
                attempt.asEachOther(
                                names,
                                name -> name.equals(INSPECTION) ? own : id(others, name),
                                name -> name.equals(INSPECTION) ? own : UUID.randomUUID())
                        .ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    private List<Endpoint> closedEndpoints() {
        return api.endpoints().stream()
                .filter(endpoint -> !table.isPublic(endpoint))
                .toList();
    }

    private static UUID id(Map<String, UUID> others, String name) {
        return Objects.requireNonNull(others.get(name), name);
    }

    private Persona stranger(Persona persona) {
        return persona.partnership() == null
                ? persona.at(outsider())
                : Persona.ofPartnership(persona.person(), "another-partnership");
    }

    /** All that is in the tables and names one of the ids. */
    private static List<String> rowsAbout(Collection<UUID> ids) {
        List<String> rows = new ArrayList<>();
        for (String one : Sql.texts(TABLES)) {
            for (UUID id : ids) {
                rows.addAll(
                        Sql.texts("select t::text from " + one + " t where t::text like ? order by 1", "%" + id + "%"));
            }
        }
        return rows;
    }
}
