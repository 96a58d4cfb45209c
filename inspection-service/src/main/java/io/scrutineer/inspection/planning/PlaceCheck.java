package io.scrutineer.inspection.planning;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.FieldworkPeriod;
import io.scrutineer.inspection.area.Area;
import io.scrutineer.inspection.area.Areas;
import io.scrutineer.inspection.partnership.Partnership;
import io.scrutineer.inspection.partnership.Partnerships;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Checks that a plan names a partnership, and an area of it by the code that is valid when fieldwork starts. */
@ApplicationScoped
class PlaceCheck {

    private final Partnerships partnerships;
    private final Areas areas;

    PlaceCheck(Partnerships partnerships, Areas areas) {
        this.partnerships = partnerships;
        this.areas = areas;
    }

    void check(InspectionRequest request, List<FieldworkPeriod> windows, FieldErrors errors) {
        Partnership partnership = partnerships.withId(request.partnership());
        Area area = areas.withCode(request.areaCode());
        if (partnership == null) {
            errors.add("partnership", "is not a registered partnership");
        }
        if (area == null) {
            errors.add("areaCode", "is not the code of a council area");
        } else if (partnership != null && !partnership.areaCodes().contains(area.code())) {
            errors.add("areaCode", "is not an area of the partnership");
        } else if (!isValidAtTheStart(windows, area)) {
            errors.add("areaCode", "is not valid when the fieldwork starts");
        }
    }

    private static boolean isValidAtTheStart(List<FieldworkPeriod> windows, Area area) {
        return windows.stream()
                .map(FieldworkPeriod::from)
                .min(Comparator.comparing(PartialDate::firstDay))
                .map(start -> area.isValidWithin(start.firstDay(), start.lastDay()))
                .orElse(true);
    }
}
