package io.scrutineer.inspection.partnership;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One version of a community planning partnership, whose services are inspected together. */
@Entity
@Immutable
public class Partnership {

    /** A version of a partnership; the id is the client's, versions are numbered from 1. */
    @Embeddable
    record Key(@Column(name = "id") String id, int version) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private String name;

    @Column
    private List<String> areaCodes;

    @Embedded
    @Column
    private Recording recording;

    protected Partnership() {}

    Partnership(Key key, String name, List<String> areaCodes, Recording recording) {
        this.key = key;
        this.name = name;
        this.areaCodes = List.copyOf(areaCodes);
        this.recording = recording;
    }

    public String id() {
        return key.id();
    }

    int version() {
        return key.version();
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
