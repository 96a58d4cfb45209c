package io.scrutineer.inspection.partnership;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A community planning partnership, whose services are inspected together. */
@Entity
@Immutable
public class Partnership {

    @Id
    private String id;

    @Column
    private String name;

    @Column
    private List<String> areaCodes;

    @Embedded
    @Column
    private Recording recording;

    protected Partnership() {}

    Partnership(String id, String name, List<String> areaCodes, Recording recording) {
        this.id = id;
        this.name = name;
        this.areaCodes = List.copyOf(areaCodes);
        this.recording = recording;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public List<String> areaCodes() {
        return areaCodes;
    }

    Recording recording() {
        return recording;
    }

    boolean saysTheSameAs(Partnership other) {
        return name.equals(other.name) && areaCodes.equals(other.areaCodes);
    }
}
