package io.scrutineer.http;

import io.scrutineer.failure.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; taken from the query with {@code @BeanParam}. */
public class PageRequest {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: `next` of the page before. Without it the list starts.")
    @Nullable String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "How many items a page has.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = Page.DEFAULT_LIMIT))
    @Nullable String limit;

    /** The parts of the sort key after which the page starts, or null at the start of the list. */
    public @Nullable List<String> after(int parts) {
        return Cursor.parse(cursor, parts);
    }

    /** The id after which a page of a list in the order of ids starts, or null at the start of the list. */
    public @Nullable UUID afterId() {
        List<String> key = after(1);
        return key == null ? null : Cursor.id(key.get(0));
    }

    /** The number after which a page of a list in the order of numbers starts, or the one given at the start of the list. */
    public int afterNumber(int start) {
        List<String> key = after(1);
        try {
            return key == null ? start : Integer.parseInt(key.get(0));
        } catch (NumberFormatException e) {
            throw Cursor.refused();
        }
    }

    /** The cursor as it was sent, or null at the start of the list. */
    public @Nullable String cursor() {
        return cursor;
    }

    public int limit() {
        return limit(limit);
    }

    /** The limit of a list that goes on in a way of its own. */
    public static int limit(@Nullable String limit) {
        String asked = limit == null ? Page.DEFAULT_LIMIT : limit;
        if (!NUMBER.matcher(asked).matches() || Integer.parseInt(asked) > Page.MAX_LIMIT) {
            throw new InvalidInput("limit", "must be a number from 1 to " + Page.MAX_LIMIT);
        }
        return Integer.parseInt(asked);
    }
}
