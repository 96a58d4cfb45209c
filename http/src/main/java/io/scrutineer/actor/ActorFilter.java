package io.scrutineer.actor;

import io.scrutineer.failure.NotIdentified;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who acts from the headers of a request, as a gateway in front of the services sets them. */
@Provider
class ActorFilter implements ContainerRequestFilter {

    static final String PERSON = "Scrutineer-Person";
    static final String BODY = "Scrutineer-Body";
    static final String ROLES = "Scrutineer-Roles";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final CurrentActor current;

    ActorFilter(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String person = request.getHeaderString(PERSON);
        String body = request.getHeaderString(BODY);
        if (person == null && body == null) {
            return;
        }
        String roles = request.getHeaderString(ROLES);
        current.set(new Actor(id(PERSON, person), id(BODY, body), roles(roles == null ? "" : roles)));
    }

    private static TreeSet<String> roles(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .map(role -> id(ROLES, role))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(String header, @Nullable String value) {
        if (value == null || !ID.matcher(value).matches()) {
            throw new NotIdentified(
                    header + " must be an id of 1 to 100 letters, digits, dots, hyphens and underscores.");
        }
        return value;
    }
}
