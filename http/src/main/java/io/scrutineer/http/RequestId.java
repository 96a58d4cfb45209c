package io.scrutineer.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id, which its answer, its lines in the log and its entries in the audit trail share.
 *
 * <p>It is the trace id of a W3C {@code traceparent} where there is one, so that a request can be followed across
 * programs.
 */
@ApplicationScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "request";
    private static final HexFormat HEX = HexFormat.of();

    /** The body limit is at -3, and its refusals have an id too. */
    private static final int BEFORE_ANYTHING_ANSWERS = -4;

    /** Version, trace id, parent id and flags; a later version may add to them. */
    private static final Pattern TRACEPARENT = Pattern.compile(
            "(?!ff)(?<version>[0-9a-f]{2})-(?!0{32})(?<trace>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?<more>-.*)?");

    private final CurrentVertxRequest request;

    RequestId(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The id of the running request. */
    public String get() {
        return given(request.getCurrent());
    }

    /** The id of a request that has not come to its endpoint. */
    public static String given(RoutingContext exchange) {
        return exchange.get(KEY);
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_ANYTHING_ANSWERS).handler(RequestId::identify);
    }

    private static void identify(RoutingContext exchange) {
        String id = of(exchange.request().getHeader("traceparent"));
        exchange.put(KEY, id);
        exchange.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        exchange.next();
    }

    /** An id for a request with this {@code traceparent}. It is told to whoever asks, so that it need not be hard to guess. */
    public static String of(@Nullable String traceparent) {
        return traceparent == null ? any() : ofTrace(traceparent);
    }

    private static String ofTrace(String traceparent) {
        Matcher valid = TRACEPARENT.matcher(traceparent);
        boolean known = valid.matches() && (valid.group("more") == null || !"00".equals(valid.group("version")));
        return known ? valid.group("trace") : any();
    }

    private static String any() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }
}
