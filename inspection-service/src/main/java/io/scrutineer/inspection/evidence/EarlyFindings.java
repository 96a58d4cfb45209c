package io.scrutineer.inspection.evidence;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.scrutineer.access.ActsFor;
import io.scrutineer.actor.Actor;
import io.scrutineer.actor.EarlyActor;
import io.scrutineer.actor.Organisation;
import io.scrutineer.audit.record.JointChanges;
import io.scrutineer.audit.record.JointChanges.Asked;
import io.scrutineer.failure.Unavailable;
import io.scrutineer.http.RequestId;
import io.scrutineer.inspection.Recording;
import io.scrutineer.limits.EarlyLimits;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the usual request, of a few findings that are right and new, on its event loop and before the REST framework, and
 * has it wait for its turn without a thread. Everything else goes the ordinary way, as if this were not there.
 */
@ApplicationScoped
class EarlyFindings {

    /** After the limits, the headers of every answer, the request's id and its body. */
    private static final int WHEN_ALL_HAS_COME = -1;

    /** Its rights and its name in the audit trail hold here too. */
    private static final Method ENDPOINT = FindingResource.recording();

    private static final Set<String> RIGHTS =
            Set.of(ENDPOINT.getAnnotation(RolesAllowed.class).value());

    private final EarlyActor actors;
    private final SmallFindings bodies;
    private final JointFindings joint;
    private final EarlyLimits limits;
    private final EarlyAnswers answers;
    private final Counter taken;
    private final Vertx vertx;
    private final Clock clock;

    EarlyFindings(
            EarlyActor actors,
            SmallFindings bodies,
            JointFindings joint,
            EarlyLimits limits,
            EarlyAnswers answers,
            MeterRegistry metrics,
            Vertx vertx,
            Clock clock) {
        this.actors = actors;
        this.bodies = bodies;
        this.joint = joint;
        this.limits = limits;
        this.answers = answers;
        this.taken = metrics.counter("findings.early");
        this.vertx = vertx;
        this.clock = clock;
    }

    void install(@Observes Router router) {
        router.post("/v1/inspections/:inspectionId/findings")
                .order(WHEN_ALL_HAS_COME)
                .handler(this::take);
    }

    private void take(RoutingContext exchange) {
        UUID inspection = PlainPost.inspection(exchange.request());
        if (inspection == null) {
            exchange.next();
            return;
        }
        Context context = vertx.getOrCreateContext();
        actors.withAnyOf(
                RIGHTS,
                exchange,
                actor -> on(context, exchange, () -> take(exchange, inspection, actor)),
                () -> on(context, exchange, exchange::next));
    }

    private void take(RoutingContext exchange, UUID inspection, @Nullable Actor actor) {
        List<FindingRequest> findings = actor != null && actor.organisation().kind() == Organisation.Kind.BODY
                ? bodies.read(exchange.body().buffer())
                : null;
        if (actor == null || findings == null || !limits.grant(exchange, actor)) {
            exchange.next();
            return;
        }
        Asked asked = new Asked("POST", ENDPOINT, inspection.toString(), RequestId.given(exchange));
        Submission submission =
                new Submission(inspection, findings, Recording.by(actor, clock), JointChanges.of(actor, asked));
        Context context = vertx.getOrCreateContext();
        joint.record(ActsFor.of(actor), submission)
                .whenComplete((recorded, failure) -> context.runOnContext(then -> answer(exchange, recorded, failure)));
    }

    private void answer(RoutingContext exchange, @Nullable Recorded recorded, @Nullable Throwable failure) {
        if (recorded != null) {
            taken.increment();
            answers.recorded(exchange, recorded);
        } else if (failure instanceof Unavailable) {
            answers.tryAgain(exchange);
        } else {
            exchange.next();
        }
    }

    /** At once where it can be: a token that is remembered is known without waiting. Nobody else would hear of a failure. */
    private static void on(Context context, RoutingContext exchange, Runnable work) {
        if (Vertx.currentContext() != context || !Context.isOnEventLoopThread()) {
            context.runOnContext(then -> on(context, exchange, work));
            return;
        }
        try {
            work.run();
        } catch (RuntimeException unforeseen) {
            exchange.fail(unforeseen);
        }
    }
}
