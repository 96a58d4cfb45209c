package io.scrutineer.audit.record;

import io.quarkus.runtime.BlockingOperationControl;
import io.scrutineer.actor.Actor;
import io.scrutineer.actor.CurrentActor;
import io.scrutineer.http.Problem;
import io.scrutineer.http.RequestId;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Records each answer that shows something unpublished, and each refusal, before it is sent.
 *
 * <p>When the entry can not be written, nothing is shown: the answer is that the service is unavailable.
 */
@Provider
class ReadRecorder implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(ReadRecorder.class);

    private final CurrentActor actors;
    private final Entries entries;
    private final RequestId requestId;
    private final ResourceInfo endpoint;
    private final ExecutorService workers;

    ReadRecorder(
            CurrentActor actors, Entries entries, RequestId requestId, ResourceInfo endpoint, ExecutorService workers) {
        this.actors = actors;
        this.entries = entries;
        this.requestId = requestId;
        this.endpoint = endpoint;
        this.workers = workers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Outcome outcome = outcome(request.getMethod(), response.getStatus());
        Actor actor = outcome == null ? null : actors.orNull();
        if (outcome == null || actor == null) {
            return;
        }
        Method method = endpoint.getResourceMethod();
        if (outcome == Outcome.REFUSED || !Reading.isPublic(method)) {
            write(Entry.of(actor, action(request, method), outcome), request, response);
        }
    }

    private RequestedAction action(ContainerRequestContext request, Method method) {
        return RequestedAction.of(
                request.getMethod(),
                PathTemplate.of(method),
                request.getUriInfo().getPathParameters()::getFirst,
                requestId.get());
    }

    private static @Nullable Outcome outcome(String method, int status) {
        if (status == Status.FORBIDDEN.getStatusCode()) {
            return Outcome.REFUSED;
        }
        boolean shows = status / 100 == 2 || status == Status.NOT_MODIFIED.getStatusCode();
        return shows && Reading.METHODS.contains(method) ? Outcome.READ : null;
    }

    /** What is refused before its endpoint runs is still on a thread that must not wait for the database. */
    private void write(Entry entry, ContainerRequestContext request, ContainerResponseContext response) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            add(entry, response);
            return;
        }
        ResteasyReactiveContainerRequestContext exchange = (ResteasyReactiveContainerRequestContext) request;
        exchange.suspend();
        workers.execute(() -> {
            try {
                add(entry, response);
                exchange.resume();
            } catch (RuntimeException | Error e) { // else its client would wait for ever
                exchange.resume(e);
            }
        });
    }

    private void add(Entry entry, ContainerResponseContext response) {
        try {
            entries.add(entry);
        } catch (RuntimeException e) {
            if (entry.outcome() != Outcome.REFUSED) {
                throw e;
            }
            replace(response, e); // it is the answer to a failure already, and no second one would be mapped
        }
    }

    private static void replace(ContainerResponseContext response, RuntimeException cause) {
        LOG.warnf("A refusal could not be recorded: %s", cause.toString());
        Response tryAgain = Problem.tryAgain();
        response.setStatusInfo(tryAgain.getStatusInfo());
        response.setEntity(tryAgain.getEntity(), new Annotation[0], tryAgain.getMediaType());
        response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, tryAgain.getHeaderString(HttpHeaders.RETRY_AFTER));
    }
}
