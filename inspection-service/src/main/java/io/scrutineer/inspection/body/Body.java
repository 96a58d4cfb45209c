package io.scrutineer.inspection.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import org.hibernate.annotations.Immutable;

/** A public body that leads inspections or takes part in them. */
@Entity
@Immutable
public class Body {

    @Id
    private String id;

    @Column
    private String name;

    protected Body() {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether this is a part of its name, in any case. */
    boolean isNamed(String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
