package io.scrutineer.inspection.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.scrutineer.inspection.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The council areas, past and present. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, String> {

    private final Remembered<String, Area> remembered = new Remembered<>();
    private final Remembered<String, Set<String>> ofOnePlace = new Remembered<>();

    /** The area, or null where there is none. */
    public @Nullable Area withCode(String code) {
        return remembered.get(code, this::findById);
    }

    /** The code, those before it and those after it: all that its place ever had. */
    public Set<String> codesOfThePlaceOf(String code) {
        Set<String> codes = ofOnePlace.get(code, this::linked);
        return codes == null ? Set.of(code) : codes;
    }

    private @Nullable Set<String> linked(String code) {
        Area area = withCode(code);
        return area == null
                ? null
                : Stream.of(List.of(area), predecessors(area), successors(area))
                        .flatMap(List::stream)
                        .map(Area::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes before this one, the latest first. */
    List<Area> predecessors(Area area) {
        List<Area> found = new ArrayList<>();
        List<Area> next = list("replacedBy", area.code());
        while (!next.isEmpty()) {
            found.addAll(next);
            next = list("replacedBy in ?1", next.stream().map(Area::code).toList());
        }
        return found;
    }

    /** The codes after this one, the earliest first. */
    List<Area> successors(Area area) {
        List<Area> found = new ArrayList<>();
        String code = area.replacedBy();
        while (code != null) {
            Area next = findById(code);
            found.add(next);
            code = next.replacedBy();
        }
        return found;
    }

    /** Those of the codes that were valid on a day. */
    public List<String> validOn(LocalDate day, List<String> codes) {
        return codes.stream()
                .filter(code -> {
                    Area area = withCode(code);
                    return area != null && area.isValidWithin(day, day);
                })
                .toList();
    }

    /** All areas, or those valid on a day. */
    List<Area> asOf(@Nullable LocalDate day) {
        return findAll(Sort.by("code")).stream()
                .filter(area -> day == null || area.isValidWithin(day, day))
                .toList();
    }
}
