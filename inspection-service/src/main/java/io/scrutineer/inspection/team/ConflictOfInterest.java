package io.scrutineer.inspection.team;

import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a person must not inspect a partnership, or an area, and on which ground. */
@Entity
@Immutable
class ConflictOfInterest {

    @Id
    private UUID id;

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

    String person() {
        return person;
    }

    Ground ground() {
        return ground;
    }

    Recording declared() {
        return declared;
    }

    /** Whether it is with what the plan is for: with the partnership, or with the area under any of its codes. */
    boolean bars(InspectionPlan plan, Set<String> codesOfTheArea) {
        return plan.partnership().equals(partnership) || areaCode != null && codesOfTheArea.contains(areaCode);
    }

    boolean saysTheSameAs(ConflictOfInterest other) {
        return person.equals(other.person)
                && Objects.equals(partnership, other.partnership)
                && Objects.equals(areaCode, other.areaCode)
                && ground == other.ground;
    }

    ConflictView view() {
        return new ConflictView(
                id, person, partnership, areaCode, ground.code(), declared.person(), declared.body(), declared.at());
    }
}
