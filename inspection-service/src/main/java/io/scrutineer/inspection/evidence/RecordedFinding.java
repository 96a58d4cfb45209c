package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.screening.Warning;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as a client reads it, and where it stands. */
@Schema(name = "Finding")
public record RecordedFinding(
        UUID id,
        UUID activityId,
        String indicator,
        int evaluation,
        String type,
        String narrative,
        List<String> flags,
        List<String> illustrations,
        List<AttachmentRequest> attachments,
        PieceState state,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "What its text seems to say of people; not in lists.")
        List<Warning> warnings) {

    /** As a list has it. */
    public static RecordedFinding of(Stored<Finding> stored) {
        return of(stored, List.of());
    }

    /** By itself, with what its text seems to say of people. */
    static RecordedFinding screened(Stored<Finding> stored) {
        return of(stored, warningsOf(stored.piece()));
    }

    /** Withdrawn, with what the reason seems to say of people. */
    static RecordedFinding withdrawn(Stored<Finding> stored, String reason) {
        return of(stored, Screening.warningsOf("reason", reason));
    }

    private static List<Warning> warningsOf(Finding finding) {
        Screening screening = new Screening(new FieldErrors());
        screening.check("narrative", finding.narrative());
        List<Attachment> attachments = finding.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            attachments.get(i).screen("attachments[" + i + "]", screening);
        }
        return screening.warnings();
    }

    private static RecordedFinding of(Stored<Finding> stored, List<Warning> warnings) {
        Finding finding = stored.piece();
        return new RecordedFinding(
                finding.id(),
                finding.activityId(),
                finding.indicator(),
                finding.evaluation(),
                finding.type().code(),
                finding.narrative(),
                finding.flags(),
                finding.illustrations(),
                finding.attachments().stream().map(AttachmentRequest::of).toList(),
                PieceState.of(stored),
                warnings);
    }
}
