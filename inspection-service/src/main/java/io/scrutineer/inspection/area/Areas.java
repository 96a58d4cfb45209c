package io.scrutineer.inspection.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.scrutineer.inspection.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The council areas, past and present. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, String> {

    private final Remembered<String, Area> remembered = new Remembered<>();

    /** The area, or null where there is none. */
    public @Nullable Area withCode(String code) {
        return remembered.get(code, this::findById);
    }

    /** All areas, or those valid on a day. */
    List<Area> asOf(@Nullable LocalDate day) {
        return findAll(Sort.by("code")).stream()
                .filter(area -> day == null || area.isValidWithin(day, day))
                .toList();
    }
}
