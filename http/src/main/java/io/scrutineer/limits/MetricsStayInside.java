package io.scrutineer.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Problem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/**
 * Metrics are for those who run the service and ask it directly: from counts of requests, a stranger could tell when a report
 * was put under an embargo. What a proxy passes on from outside finds nothing there.
 */
@ApplicationScoped
class MetricsStayInside {

    /** After the limit of the address, before everything that answers. */
    private static final int EARLY = 500;

    private static final String METRICS = "/q/metrics";
    private static final List<CharSequence> PASSED_ON = List.of("Forwarded", "X-Forwarded-For");

    private final EarlyProblem nothingThere;

    MetricsStayInside(ObjectMapper json) throws JsonProcessingException {
        NotFound nothing = new NotFound();
        this.nothingThere =
                EarlyProblem.of(Problem.of(Status.NOT_FOUND, nothing.code(), nothing.detail(), List.of()), json);
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        if (exchange.normalizedPath().startsWith(METRICS) && isPassedOn(exchange.request())) {
            nothingThere.answer(exchange);
        } else {
            exchange.next();
        }
    }

    private static boolean isPassedOn(HttpServerRequest request) {
        return PASSED_ON.stream().anyMatch(request.headers()::contains);
    }
}
