package io.scrutineer.inspection.team;

import io.scrutineer.inspection.PageQuery;
import io.scrutineer.inspection.TrueOrFalse;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which declared conflicts of interest a request looks for. */
public class ConflictSearch {

    @QueryParam("person")
    @Parameter(description = "Only those of this person, by the `sub` of their token.", example = "p-inspector-2")
    @Nullable String person;

    @QueryParam("partnership")
    @Parameter(description = "Only those that were declared with this partnership.", example = "perth-and-kinross")
    @Nullable String partnership;

    @QueryParam("areaCode")
    @Parameter(description = "Only those that were declared with an area under just this code.", example = "S12000024")
    @Nullable String areaCode;

    @QueryParam("present")
    @Parameter(
            description = "Only those that last, or only those that have ended.",
            schema = @Schema(type = SchemaType.BOOLEAN),
            example = "true")
    @Nullable String present;

    PageQuery on(PageQuery query) {
        return query.with("person", person)
                .with("partnership", partnership)
                .with("areaCode", areaCode)
                .without("ended.at", TrueOrFalse.asked("present", present));
    }
}
