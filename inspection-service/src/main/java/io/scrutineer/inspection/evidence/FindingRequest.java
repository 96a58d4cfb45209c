package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as a client describes it. */
@Schema(name = "FindingRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingRequest(
        @NotNull @Schema(examples = "0197c5a0-7d10-7c51-8a2f-6c1f3f0d2a02")
        UUID id,

        @NotNull @Schema(examples = "0197c5a0-5a3c-7b3e-9d54-2f6f0e8a1b01")
        UUID activityId,

        @NotNull @Schema(description = "Code of one of the framework's indicators.", examples = "6.3")
        String indicator,

        @NotNull @Schema(description = "A point of the framework's scale.", examples = "5")
        Integer evaluation,

        @NotNull @Schema(enumeration = {"strength", "area-for-improvement"})
        String type,

        @NotBlank @Size(max = 4000) @Schema(
                description = "What was found. Nothing by which a child could be known.",
                examples = "Young people had shaped the service that they use.")
        String narrative,

        @Schema(description = "Codes of the framework's flags.", examples = "[\"sustained\"]") @Nullable List<String> flags,

        @Size(max = 20) @Schema(description = "Ids of the indicator's illustrations that the evaluation refers to.", examples = "[]")
        @Nullable List<String> illustrations,

        @Size(max = 20) @Schema(description = "Documents that it rests on, by reference.", examples = "[]") @Nullable List<@Valid @NotNull AttachmentRequest> attachments) {

    static FindingRequest of(Finding finding) {
        return new FindingRequest(
                finding.id(),
                finding.activityId(),
                finding.indicator(),
                finding.evaluation(),
                finding.type().code(),
                finding.narrative(),
                finding.flags(),
                finding.illustrations(),
                finding.attachments().stream().map(AttachmentRequest::of).toList());
    }

    List<String> flagsOrNone() {
        return flags == null ? List.of() : flags;
    }

    List<String> illustrationsOrNone() {
        return illustrations == null ? List.of() : illustrations;
    }

    List<AttachmentRequest> attachmentRequests() {
        return attachments == null ? List.of() : attachments;
    }

    List<Attachment> attachmentsOrNone() {
        return attachmentRequests().stream().map(AttachmentRequest::attachment).toList();
    }

    Finding finding(FindingType as, List<Attachment> with) {
        return new Finding(
                id, activityId, indicator, evaluation, as, narrative, flagsOrNone(), illustrationsOrNone(), with);
    }
}
