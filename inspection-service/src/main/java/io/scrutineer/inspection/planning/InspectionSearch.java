package io.scrutineer.inspection.planning;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.InspectionFilter;
import io.scrutineer.inspection.InspectionKind;
import io.scrutineer.inspection.Phase;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which inspections a request looks for. */
public class InspectionSearch {

    @QueryParam("kind")
    @Parameter(example = "joint-inspection")
    @Nullable String kind;

    @QueryParam("areaCode")
    @Parameter(example = "S12000024")
    @Nullable String areaCode;

    @QueryParam("phase")
    @Parameter(description = "planned, preparation, fieldwork, completed or cancelled.", example = "fieldwork")
    @Nullable String phase;

    @QueryParam("partnership")
    @Parameter(description = "Only those of this partnership, by its id.", example = "perth-and-kinross")
    @Nullable String partnership;

    @QueryParam("body")
    @Parameter(description = "Only those that this body leads or takes part in.", example = "hmics")
    @Nullable String body;

    @QueryParam("reference")
    @Parameter(description = "Only the one with exactly this reference.", example = "perth-and-kinross-2017")
    @Nullable String reference;

    InspectionFilter filter() {
        FieldErrors errors = new FieldErrors();
        String wantedKind = kind;
        String wantedPhase = phase;
        InspectionFilter filter = new InspectionFilter(
                wantedKind == null ? null : errors.under("kind", () -> InspectionKind.of(wantedKind)),
                areaCode,
                wantedPhase == null ? null : errors.under("phase", () -> Phase.of(wantedPhase)),
                partnership,
                body,
                reference);
        errors.throwIfAny();
        return filter;
    }
}
