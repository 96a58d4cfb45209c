package io.scrutineer.http;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is the cursor of the following page, absent on the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** The page size where a request names none. */
    public static final String DEFAULT_LIMIT = "25";

    /** The largest page size. */
    public static final int MAX_LIMIT = 200;

    /** Makes a page of rows that were read with one more than the limit, to see whether more follow. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, String> cursor) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(shown.stream().map(view).toList(), more ? cursor.apply(shown.get(limit - 1)) : null);
    }

    /** Makes a page of a list that is read whole, as it is short; it is in the order of its keys. */
    public static <R, T> Page<T> ofWhole(
            List<R> all, PageRequest request, Function<R, T> view, Function<R, String> key) {
        List<String> after = request.after(1);
        List<R> rows = all.stream()
                .filter(row -> after == null || key.apply(row).compareTo(after.get(0)) > 0)
                .limit(request.limit() + 1L)
                .toList();
        return of(rows, request.limit(), view, row -> Cursor.of(key.apply(row)));
    }

    /** The response with a {@code Link} to the following page (RFC 8288). */
    public Response response(UriInfo request) {
        Response.ResponseBuilder response = Response.ok(this);
        if (next != null) {
            response.links(nextLink(request, "cursor", next));
        }
        return response.build();
    }

    /** The {@code Link} from an address to what follows (RFC 8288), for which a parameter has the cursor. */
    public static Link nextLink(UriInfo request, String parameter, String cursor) {
        return Link.fromUri(request.getRequestUriBuilder()
                        .replaceQueryParam(parameter, cursor)
                        .build())
                .rel("next")
                .build();
    }
}
