package io.scrutineer.inspection.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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
}
