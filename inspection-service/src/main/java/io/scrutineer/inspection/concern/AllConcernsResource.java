package io.scrutineer.inspection.concern;

import io.scrutineer.actor.Role;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matters of concern")
class AllConcernsResource {

    private final Concerns concerns;

    AllConcernsResource(Concerns concerns) {
        this.concerns = concerns;
    }

    @GET
    @RolesAllowed(Role.CONCERN_OFFICER)
    @Operation(
            summary =
                    "The matters of concern of all inspections that the officer's body takes part in, the first raised first",
            description =
                    "With `state=raised` those that nobody has taken on yet. Without what was seen: that is read one by"
                            + " one, under its inspection.")
    public Response list(@BeanParam ConcernSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<Concern> rows = concerns.page(search, after(page.after(3)), page.limit());
        return Page.of(rows, page.limit(), ConcernSummaryView::of, AllConcernsResource::cursor)
                .response(uri);
    }

    private static String cursor(Concern last) {
        return Cursor.of(
                last.raised().at().toString(),
                last.key().inspection().toString(),
                last.key().id().toString());
    }

    private static List<?> after(@Nullable List<String> cursor) {
        return cursor == null
                ? List.of()
                : List.of(Cursor.moment(cursor.get(0)), Cursor.id(cursor.get(1)), Cursor.id(cursor.get(2)));
    }
}
