package io.scrutineer.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Refuses an address with a NUL in it, which no database look-up takes. */
@Provider
@PreMatching
class UnstorableAddressFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawSchemeSpecificPart().contains("%00")) {
            request.abortWith(Problem.response(
                    Status.BAD_REQUEST, "bad-request", "The address has a character that can not be."));
        }
    }
}
