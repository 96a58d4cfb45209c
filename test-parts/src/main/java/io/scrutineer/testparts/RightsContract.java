package io.scrutineer.testparts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.local.identity.Persona;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds a service to its table of rights: who may call what, and that others learn nothing of an inspection. */
public abstract class RightsContract {

    private static final String DENIED = "urn:scrutineer:problem:insufficient-rights";

    private final RightsTable table;

    protected RightsContract(String service) {
        table = RightsTable.of(service);
    }

    /** An inspection that is there, in which {@link #outsider()} takes no part. */
    protected abstract UUID inspectionOfOthers();

    /** A body that takes no part in it. */
    protected abstract String outsider();

    /** A body of a request that the endpoint takes, so that the answer comes from the data. */
    protected String body(Endpoint endpoint) {
        return "{}";
    }

    @Test
    void table_has_just_the_endpoints_that_the_service_describes() throws IOException {
        Set<String> described = new TreeSet<>();
        HttpResponse<String> document = new Endpoint("GET", "/q/openapi?format=json").call(null, "", "");
        JsonNode paths = new ObjectMapper().readTree(document.body()).path("paths");
        paths.fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase() + " " + path.getKey())));
        Set<String> listed = table.endpoints().stream()
                .filter(endpoint -> endpoint.path().startsWith("/v1/"))
                .map(Endpoint::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isNotEmpty().isEqualTo(described);
    }

    @Test
    void every_endpoint_opens_to_just_the_roles_of_the_table() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : table.endpoints()) {
            check(endpoint, null, table.isPublic(endpoint) ? 0 : 401, wrong);
            for (Persona persona : Persona.ALL) {
                check(endpoint, persona, table.allows(endpoint, persona) ? 0 : 403, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void client_of_an_agency_needs_just_the_scope_of_the_table() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : table.endpoints()) {
            Persona all = Persona.AGENCY_CLIENT;
            String needed = table.scope(endpoint);
            List<String> others =
                    all.scopes().stream().filter(scope -> !scope.equals(needed)).toList();
            int withOthers = table.isPublic(endpoint) ? 0 : 403;
            check(endpoint, withScopes(others), withOthers, wrong);
            check(endpoint, withScopes(List.of()), withOthers, wrong);
            if (!needed.isEmpty() && !table.isPublic(endpoint)) {
                check(endpoint, withScopes(List.of(needed)), 0, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void scopes_in_the_token_of_a_person_open_nothing() {
        Persona person = new Persona(
                "p-young-inspector",
                "care-inspectorate",
                null,
                List.of("young-inspector"),
                Persona.AGENCY_CLIENT.scopes());
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : table.endpoints()) {
            check(endpoint, person, table.allows(endpoint, Persona.YOUNG_INSPECTOR) ? 0 : 403, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void token_that_names_no_organisation_opens_nothing() {
        List<String> wrong = new ArrayList<>();
        List<String> everyRole = Persona.ALL.stream().map(Persona::role).toList();
        for (Endpoint endpoint : table.endpoints()) {
            int expected = table.isPublic(endpoint) ? 0 : 403;
            check(endpoint, new Persona("p-nowhere", null, null, everyRole, List.of()), expected, wrong);
            check(endpoint, new Persona("p-both", "hmics", "east-ayrshire", everyRole, List.of()), expected, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void other_bodies_and_partnerships_get_the_answers_of_an_inspection_that_does_not_exist() {
        UUID there = inspectionOfOthers();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : table.endpoints()) {
            if (!endpoint.isAboutAnInspection() || table.isPublic(endpoint)) {
                continue;
            }
            for (Persona persona : Persona.ALL) {
                Persona stranger = persona.partnership() == null
                        ? persona.at(outsider())
                        : Persona.ofPartnership(persona.person(), "another-partnership");
                String bearer = Tokens.bearer(stranger);
                String known = answer(endpoint, bearer, there);
                String unknown = answer(endpoint, bearer, UUID.randomUUID());
                boolean isRead = table.allows(endpoint, persona) && !endpoint.isWrite();
                if (!known.equals(unknown) || isRead && !known.startsWith("404")) {
                    wrong.add(endpoint + " as " + persona.role() + ": " + known + " but " + unknown);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String answer(Endpoint endpoint, String bearer, UUID inspection) {
        HttpResponse<String> answer = endpoint.call(bearer, inspection, body(endpoint));
        return answer.statusCode() + " " + answer.body().replace(inspection.toString(), "the id");
    }

    private static Persona withScopes(List<String> scopes) {
        return new Persona("c-some", "care-inspectorate", null, Persona.AGENCY_CLIENT.roles(), scopes);
    }

    /** Expects the status of a refusal, or 0 for anything that is none. */
    private static void check(Endpoint endpoint, @Nullable Persona persona, int expected, List<String> wrong) {
        HttpResponse<String> answer =
                endpoint.call(persona == null ? null : Tokens.bearer(persona), UUID.randomUUID(), "{}");
        boolean refused = answer.statusCode() == 401 || answer.body().contains(DENIED);
        boolean challenged = answer.headers().firstValue("WWW-Authenticate").isPresent();
        boolean right = expected == 0
                ? !refused && answer.statusCode() < 500
                : refused && challenged && answer.statusCode() == expected;
        if (!right) {
            wrong.add(endpoint + " as " + (persona == null ? "nobody" : persona) + ": " + answer.statusCode() + " "
                    + answer.body());
        }
    }
}
