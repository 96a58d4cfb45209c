package io.scrutineer.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds every address to a rate before anything is done for it: tokens are not looked at, nor bodies read. */
@ApplicationScoped
public class AddressLimit {

    private static final int BEFORE_ALL_ELSE = 600;

    /** Whoever watches over the service has to get through when others are kept out. */
    private static final String HEALTH = "/q/health";

    private final RateLimits limits;
    private final EarlyProblem tooMany;

    AddressLimit(RateLimits limits, ObjectMapper json) throws JsonProcessingException {
        this.limits = limits;
        this.tooMany = EarlyProblem.of(TooManyRequests.problem(), json);
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ELSE);
    }

    /**
     * Counts a request that is answered before it comes to the routes: the fields that tell of the limit, as they go over the
     * wire. Empty where it is over the limit, and then it has to take the ordinary way.
     */
    public Optional<String> count(@Nullable SocketAddress address) {
        RateAnswer answer = limits.ofAddress(ClientAddress.of(address));
        return answer.isGranted() ? Optional.of(answer.lines()) : Optional.empty();
    }

    private void check(RoutingContext exchange) {
        if (exchange.request().path().startsWith(HEALTH)) {
            exchange.next();
            return;
        }
        RateAnswer answer = limits.ofAddress(ClientAddress.of(exchange.request().remoteAddress()));
        answer.tell(exchange.response().headers());
        if (answer.isGranted()) {
            exchange.next();
        } else {
            tooMany.answer(exchange);
        }
    }
}
