package io.scrutineer.testparts;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.local.identity.Persona;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds a service to its table of rights: who may call what. */
public abstract class RightsContract {

    private static final String DENIED = "urn:scrutineer:problem:insufficient-rights";

    private final RightsTable table;

    protected RightsContract(String service) {
        table = RightsTable.of(service);
    }

    @Test
    void table_has_just_the_endpoints_that_the_service_describes() {
        Set<String> described = OpenApi.read().endpoints().stream()
                .map(Endpoint::toString)
                .collect(Collectors.toCollection(TreeSet::new));
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
