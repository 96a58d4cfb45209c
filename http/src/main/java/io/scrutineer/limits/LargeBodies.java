package io.scrutineer.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.scrutineer.http.JsonLines;
import io.scrutineer.http.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes bodies of JSON lines and CSV, which may be far larger than others, from clients that are known: into a file, as fast as
 * that is written, and before any thread or connection is taken for the request.
 */
@ApplicationScoped
public class LargeBodies {

    private static final Logger LOG = Logger.getLogger(LargeBodies.class);
    private static final String BODY = LargeBody.class.getName();
    private static final Set<String> MEDIA_TYPES = Set.of(JsonLines.MEDIA_TYPE, "text/csv");

    private static final String CONTINUE = "100-continue";

    private final Vertx vertx;
    private final CurrentVertxRequest current;
    private final LimitSettings.Stream settings;
    private final BodyDeadline deadline;
    private final Pattern addresses;
    private final long limit;
    private final Semaphore places;
    private final EarlyProblem tooLarge;
    private final EarlyProblem tooSlow;
    private final EarlyProblem noPlace;

    LargeBodies(
            Vertx vertx,
            CurrentVertxRequest current,
            LimitSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            BodyDeadline deadline,
            ObjectMapper json)
            throws JsonProcessingException {
        this.vertx = vertx;
        this.current = current;
        this.settings = settings.stream();
        this.deadline = deadline;
        this.addresses = Pattern.compile(this.settings.addresses());
        this.limit = limit.asLongValue();
        this.places = new Semaphore(this.settings.atOnce());
        this.tooLarge = EarlyProblem.of(BodyProblems.tooLarge(this.limit), json);
        this.tooSlow = EarlyProblem.of(BodyProblems.tooSlow(), json);
        this.noPlace = EarlyProblem.of(
                Problem.of(
                        Status.SERVICE_UNAVAILABLE,
                        "try-again",
                        "The service has no place for another large body now; try again.",
                        List.of()),
                json);
    }

    /** The body of the running request, for its reader to close; empty where nothing came. */
    public InputStream open() throws IOException {
        LargeBody body = current.getCurrent().get(BODY);
        return body == null ? InputStream.nullInputStream() : body.open();
    }

    /** Whether a request brings lines, or rows, to an address that takes them. */
    boolean isOne(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null
                && MEDIA_TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                && addresses.matcher(request.path()).matches();
    }

    /** Whoever is not known sends no more than in other requests: then it is not taken. */
    void take(RoutingContext exchange, Runnable otherwise) {
        ComingBody coming = new ComingBody(places);
        exchange.addEndHandler(done -> coming.end());
        exchange.request().pause();
        Context context = vertx.getOrCreateContext();
        Uni<SecurityIdentity> identity = exchange.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        identity.subscribe()
                .with(
                        who -> context.runOnContext(then -> {
                            if (who.isAnonymous()) {
                                otherwise.run();
                            } else {
                                admit(coming, exchange);
                            }
                        }),
                        refused -> context.runOnContext(then -> leave(exchange, otherwise)));
    }

    /** A token that does not hold may have been answered already. */
    private static void leave(RoutingContext exchange, Runnable otherwise) {
        if (exchange.failed() || exchange.response().ended()) {
            exchange.request().resume();
        } else {
            otherwise.run();
        }
    }

    private void admit(ComingBody coming, RoutingContext exchange) {
        if (isOver(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            tooLarge.answerAndClose(exchange);
        } else if (coming.findsPlace()) {
            vertx.executeBlocking(() -> LargeBody.create(settings.directory()))
                    .onSuccess(file -> collect(coming, file, exchange))
                    .onFailure(failure -> fail(coming, failure, exchange));
        } else if (!coming.isOver()) {
            refuse(exchange);
        }
    }

    private boolean isOver(@Nullable String length) {
        return length != null && Long.parseLong(length) > limit;
    }

    private void collect(ComingBody coming, LargeBody file, RoutingContext exchange) {
        if (!coming.putInto(file)) {
            return;
        }
        exchange.put(BODY, file);
        deadline.watch(exchange, settings.time(), () -> tooSlow.answerAndClose(exchange));
        askFor(exchange);
        exchange.request()
                .exceptionHandler(gone -> coming.end())
                .handler(part -> add(part, file, coming, exchange))
                .endHandler(end -> exchange.next())
                .resume();
    }

    /** Some clients send nothing before they are asked to. */
    private static void askFor(RoutingContext exchange) {
        if (CONTINUE.equalsIgnoreCase(exchange.request().getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
    }

    /** The client waits until a part is written: its connection is not read meanwhile. */
    private void add(Buffer part, LargeBody file, ComingBody coming, RoutingContext exchange) {
        HttpServerRequest request = exchange.request().pause();
        file.expect(part.length());
        if (file.length() > limit) {
            tooLarge.answerAndClose(exchange);
            return;
        }
        vertx.executeBlocking(
                        () -> {
                            file.write(part.getBytes());
                            return part;
                        },
                        false)
                .onSuccess(written -> request.resume())
                .onFailure(failure -> fail(coming, failure, exchange));
    }

    /** Of a client that has gone away nothing is left to be written to. */
    private void fail(ComingBody coming, Throwable failure, RoutingContext exchange) {
        if (!coming.isOver()) {
            LOG.errorf(failure, "There is no place for a large body in %s", settings.directory());
            refuse(exchange);
        }
    }

    private void refuse(RoutingContext exchange) {
        exchange.response().putHeader("Retry-After", "5");
        noPlace.answerAndClose(exchange);
    }
}
