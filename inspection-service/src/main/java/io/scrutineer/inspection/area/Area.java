package io.scrutineer.inspection.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A council area within one boundary; when the boundary changes, another code replaces it. */
@Entity
@Immutable
public class Area {

    @Id
    private String code;

    @Column
    private String name;

    @Column
    private LocalDate validFrom;

    private @Nullable LocalDate validTo;
    private @Nullable String replacedBy;

    protected Area() {}

    Area(String code, String name, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.code = code;
        this.name = name;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether it was valid on any day of the stretch, both ends included. */
    public boolean isValidWithin(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last) && (validTo == null || !validTo.isBefore(first));
    }

    /** The code that followed this one when the boundary changed, or null while it is in use. */
    @Nullable String replacedBy() {
        return replacedBy;
    }

    AreaView view() {
        return new AreaView(code, name, validFrom, validTo, replacedBy);
    }
}
