package io.scrutineer.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be inspected, by whom, when and by which yardstick. */
@Embeddable
public record InspectionPlan(
        String reference,
        @Enumerated(EnumType.STRING) InspectionKind kind,
        boolean sampleEvidence,
        String partnership,
        String areaCode,

        @AttributeOverride(name = "id", column = @Column(name = "framework_id"))
        @AttributeOverride(name = "version", column = @Column(name = "framework_version"))
        VersionedId framework,

        @AttributeOverride(name = "id", column = @Column(name = "policy_id"))
        @AttributeOverride(name = "version", column = @Column(name = "policy_version"))
        @Nullable VersionedId policy,

        String leadBody,
        List<String> partnerBodies,
        boolean youngInspectors,
        @Convert(converter = FieldworkPeriods.class) List<FieldworkPeriod> fieldworkWindows,
        @Nullable UUID reviewOf) {

    public InspectionPlan {
        partnerBodies = List.copyOf(partnerBodies);
        fieldworkWindows = List.copyOf(fieldworkWindows);
    }

    /** The same plan with other stretches of fieldwork. */
    InspectionPlan with(List<FieldworkPeriod> windows) {
        return new InspectionPlan(
                reference,
                kind,
                sampleEvidence,
                partnership,
                areaCode,
                framework,
                policy,
                leadBody,
                partnerBodies,
                youngInspectors,
                windows,
                reviewOf);
    }

    public boolean isProgressReview() {
        return kind == InspectionKind.PROGRESS_REVIEW;
    }

    /** All the bodies that take part, the lead first. */
    public List<String> bodies() {
        return Stream.concat(Stream.of(leadBody), partnerBodies.stream()).toList();
    }
}
