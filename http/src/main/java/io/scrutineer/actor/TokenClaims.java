package io.scrutineer.actor;

import io.scrutineer.actor.Organisation.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What an access token says of its bearer, beyond what OpenID Connect itself checks. */
final class TokenClaims {

    static final String BODY = "scrutineer_body";
    static final String PARTNERSHIP = "scrutineer_partnership";
    private static final String SCOPE = "scope";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final JsonWebToken token;
    private final Set<String> tokenRoles;

    /** The roles are those found where the identity provider puts them. */
    TokenClaims(JsonWebToken token, Set<String> tokenRoles) {
        this.token = token;
        this.tokenRoles = tokenRoles;
    }

    /** Nobody, where the token does not say who acts and for which one organisation. */
    Optional<Actor> actor() {
        String person = token.getSubject();
        Organisation organisation = organisation();
        return organisation == null || !isId(person)
                ? Optional.empty()
                : Optional.of(new Actor(person, organisation, roles(organisation)));
    }

    /** What opens an endpoint: the roles of a person, or the scopes of a client program. */
    Set<String> rights(Actor actor) {
        return actor.roles().contains(Role.AGENCY_CLIENT) ? scopes() : actor.roles();
    }

    /** A client program has no person's role, and each side of an inspection only its own. */
    private TreeSet<String> roles(Organisation organisation) {
        Set<String> possible = organisation.kind() == Kind.PARTNERSHIP
                ? Set.of(Role.PARTNERSHIP_OFFICER)
                : tokenRoles.contains(Role.AGENCY_CLIENT) ? Set.of(Role.AGENCY_CLIENT) : Role.OF_BODIES;
        return tokenRoles.stream().filter(possible::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Organisation organisation() {
        Object body = token.getClaim(BODY);
        Object partnership = token.getClaim(PARTNERSHIP);
        if (body instanceof String id && isId(id) && partnership == null) {
            return new Organisation(Kind.BODY, id);
        }
        return partnership instanceof String id && isId(id) && body == null
                ? new Organisation(Kind.PARTNERSHIP, id)
                : null;
    }

    private Set<String> scopes() {
        Object scope = token.getClaim(SCOPE);
        return Stream.of(scope)
                .filter(String.class::isInstance)
                .flatMap(text -> Arrays.stream(text.toString().split(" ", -1)))
                .filter(Scope.ALL::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isId(@Nullable String text) {
        return text != null && ID.matcher(text).matches();
    }
}
