package io.scrutineer.publication.site;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.HttpStatus;
import io.scrutineer.publication.search.SearchQuery;
import io.scrutineer.publication.search.Searches;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page of the search: a plain form, so that it works without scripts. */
@Path("search")
@Blocking
class SearchPageResource {

    private static final int SHOWN = 200;

    private final Searches searches;

    SearchPageResource(Searches searches) {
        this.searches = searches;
    }

    /** The parameters of the form. */
    static class Form {

        @QueryParam("q")
        @Nullable String words;

        @QueryParam("area")
        @Nullable String area;

        @QueryParam("year")
        @Nullable String year;

        @QueryParam("indicator")
        @Nullable String indicator;

        @QueryParam("grade")
        @Nullable String grade;

        @QueryParam("cursor")
        @Nullable String cursor;

        SearchQuery.Asked asked() {
            return new SearchQuery.Asked(words, area, year, indicator, grade, cursor);
        }
    }

    @GET
    @PermitAll
    @Produces(SiteResource.HTML)
    @Operation(hidden = true)
    public Response search(@BeanParam Form form) {
        try {
            SearchQuery query = SearchQuery.of(form.asked());
            return page(Response.Status.OK, SearchPage.of(query, searches.search(query, SearchPage.SIZE)));
        } catch (InvalidInput refusal) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, SearchPage.refused(shown(form.words), messages(refusal)));
        }
    }

    private static Response page(Response.StatusType status, SearchPage page) {
        return Response.status(status)
                .type(SiteResource.HTML)
                .entity(Pages.search(page).render())
                .build();
    }

    private static List<String> messages(InvalidInput refusal) {
        return refusal.errors().stream().map(SearchPageResource::message).toList();
    }

    private static String message(FieldError error) {
        String part =
                switch (error.path()) {
                    case "q" -> "What you look for";
                    case "area" -> "The area";
                    case "year" -> "The year";
                    case "indicator" -> "The quality indicator";
                    case "grade" -> "The grade";
                    default -> "The place in the list";
                };
        return part + " " + error.detail() + ".";
    }

    private static String shown(@Nullable String words) {
        String said = words == null ? "" : words;
        return said.length() <= SHOWN ? said : said.substring(0, said.offsetByCodePoints(0, SHOWN / 2));
    }
}
