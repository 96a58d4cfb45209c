package io.scrutineer.audit.record;

import io.scrutineer.http.RequestId;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/** Notes what a request that may change something asks for, so that its transaction can record it. */
@Provider
class ChangeRequests implements ContainerRequestFilter {

    private final RunningAction running;
    private final RequestId requestId;
    private final ResourceInfo endpoint;

    ChangeRequests(RunningAction running, RequestId requestId, ResourceInfo endpoint) {
        this.running = running;
        this.requestId = requestId;
        this.endpoint = endpoint;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (Reading.METHODS.contains(request.getMethod())) {
            return;
        }
        running.set(RequestedAction.of(
                request.getMethod(),
                PathTemplate.of(endpoint.getResourceMethod()),
                request.getUriInfo().getPathParameters()::getFirst,
                requestId.get()));
    }
}
