package io.scrutineer.inspection.team;

import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Recording;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That a person must not inspect a partnership, or an area, and on which ground. */
@Entity
@DynamicUpdate
class ConflictOfInterest {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    private String person;

    private @Nullable String partnership;
    private @Nullable String areaCode;

    @Column
    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Embedded
    @Column
    private Recording declared;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "body", column = @Column(name = "ended_body"))
    @AttributeOverride(name = "roles", column = @Column(name = "ended_roles"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private @Nullable Recording ended;

    @Enumerated(EnumType.STRING)
    private @Nullable ConflictEnd endedAs;

    protected ConflictOfInterest() {}

    ConflictOfInterest(UUID id, ConflictRequest request, Ground ground, Recording declared) {
        this.id = id;
        this.person = request.person();
        this.partnership = request.partnership();
        this.areaCode = request.areaCode();
        this.ground = ground;
        this.declared = declared;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String person() {
        return person;
    }

    Ground ground() {
        return ground;
    }

    Recording declared() {
        return declared;
    }

    /** Whether it lasts, and is with what the plan is for: with the partnership, or with the area under any of its codes. */
    boolean bars(InspectionPlan plan, Set<String> codesOfTheArea) {
        return ended == null
                && (plan.partnership().equals(partnership) || areaCode != null && codesOfTheArea.contains(areaCode));
    }

    boolean hasEndedAs(@Nullable ConflictEnd reason) {
        return ended != null && endedAs == reason;
    }

    /** One that has ended already ended another way: whoever says so has read how. */
    void end(ConflictEnd reason, Recording by) {
        ended = by;
        endedAs = reason;
    }

    boolean saysTheSameAs(ConflictOfInterest other) {
        return person.equals(other.person)
                && Objects.equals(partnership, other.partnership)
                && Objects.equals(areaCode, other.areaCode)
                && ground == other.ground;
    }

    ConflictView view() {
        return new ConflictView(
                id,
                version,
                person,
                partnership,
                areaCode,
                ground.code(),
                declared.person(),
                declared.body(),
                declared.at(),
                ended == null ? null : ended.at(),
                endedAs == null ? null : endedAs.code());
    }
}
