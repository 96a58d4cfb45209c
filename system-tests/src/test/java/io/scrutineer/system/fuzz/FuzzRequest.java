package io.scrutineer.system.fuzz;

import io.scrutineer.local.identity.Persona;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;

/** One request: an operation in somebody's role, right or wrong. */
record FuzzRequest(Operation operation, String role, HttpRequest http, String body) {

    private static final int INSPECTION = 3;
    private static final int PIECE = 5;
    private static final int BAD_REQUEST = 400;

    /** Not acceptable, and URI too long. */
    private static final Set<Integer> OF_ANY_ADDRESS = Set.of(406, 414);

    /** Of a request about an inspection, which one. */
    String inspectionId() {
        return segment(INSPECTION);
    }

    /** Of a request about an activity or a finding, which one. */
    String piece() {
        return segment(PIECE);
    }

    /**
     * Whether its operation says that it can be answered so. What chance made of method and address may be none of that
     * operation; and of any, none describes that an address is too long or has a NUL, or that nothing is accepted.
     */
    boolean isDescribed(int status, String answer) {
        URI uri = http.uri();
        return !operation.isAskedBy(http.method(), uri.getRawPath())
                || OF_ANY_ADDRESS.contains(status)
                || uri.toString().contains("%00") && status == BAD_REQUEST
                || operation.describes(status, answer);
    }

    /** Who made it. */
    String person() {
        return person(role);
    }

    /** Whose token has the role. */
    static String person(String role) {
        return Persona.ALL.stream()
                .filter(persona -> persona.role().equals(role))
                .map(Persona::person)
                .findAny()
                .orElse(role);
    }

    private String segment(int index) {
        String[] segments = http.uri().getRawPath().split("/", -1);
        return index < segments.length ? segments[index] : "";
    }

    @Override
    public String toString() {
        String start = body.length() > 300 ? body.substring(0, 300) + "…" : body;
        return role + ": " + http.method() + " " + http.uri() + " " + start;
    }
}
