package io.scrutineer.inspection.concern;

import io.scrutineer.inspection.Coded;
import io.scrutineer.inspection.PageQuery;
import io.scrutineer.inspection.TrueOrFalse;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which matters of concern a request looks for; what is not named does not matter. */
public class ConcernSearch {

    @QueryParam("state")
    @Parameter(
            description = "Only those that stand so.",
            schema = @Schema(enumeration = {"raised", "escalated", "closed"}))
    @Nullable String state;

    @QueryParam("immediateRisk")
    @Parameter(
            description = "Only those where a child was at risk at that moment, or only the others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable String immediateRisk;

    @QueryParam("partnership")
    @Parameter(description = "Only those that were raised with this partnership.", example = "perth-and-kinross")
    @Nullable String partnership;

    @QueryParam("areaCode")
    @Parameter(description = "Only those that were raised in the area with this code.", example = "S12000024")
    @Nullable String areaCode;

    PageQuery on(PageQuery query) {
        return query.with("state", Coded.asked("state", state, ConcernState.values()))
                .with("immediateRisk", TrueOrFalse.asked("immediateRisk", immediateRisk))
                .with("partnership", partnership)
                .with("areaCode", areaCode);
    }
}
