package io.scrutineer.publication.site;

import io.quarkus.qute.TemplateInstance;
import io.scrutineer.http.Problem;
import io.scrutineer.publication.published.GoneProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Shows a page instead of problem details to whoever asked for a page. */
@Provider
class ProblemPageFilter implements ContainerResponseFilter {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isProblem(response) && wantsPage(request)) {
            String page = page(response).render();
            response.setEntity(page, new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static TemplateInstance page(ContainerResponseContext response) {
        return response.getEntity() instanceof GoneProblem gone
                ? Pages.withdrawn(WithdrawnPage.of(gone.report()))
                : Pages.problem(ProblemPage.of(response.getStatus()));
    }

    private static boolean isProblem(ContainerResponseContext response) {
        return response.getMediaType() != null && PROBLEM.isCompatible(response.getMediaType());
    }

    /** An address of a page, or another one that is not of the API, asked for by a browser. */
    private static boolean wantsPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith("/v1/")) {
            return false;
        }
        return path.startsWith("/reports") || path.startsWith("/s/") || acceptsHtml(request);
    }

    private static boolean acceptsHtml(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardType());
    }
}
