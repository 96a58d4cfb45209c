package io.scrutineer.actor;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Puts a token that does not even have the form of one (RFC 7515, section 3.1) down as malformed, before it is taken
 * apart by what expects that form.
 */
@ApplicationScoped
class TokenSyntax {

    private static final int BEFORE_AUTHENTICATION = 500;
    private static final Pattern FORM =
            Pattern.compile("Bearer [A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+", Pattern.CASE_INSENSITIVE);

    void install(@Observes Filters filters) {
        filters.register(TokenSyntax::check, BEFORE_AUTHENTICATION);
    }

    private static void check(RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        String authorization = headers.get(HttpHeaders.AUTHORIZATION);
        if (authorization != null && !FORM.matcher(authorization).matches()) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer malformed");
        }
        exchange.next();
    }
}
