package io.scrutineer.inspection.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.failure.FieldError;
import io.scrutineer.http.HttpStatus;
import io.scrutineer.http.Problem;
import io.scrutineer.inspection.evidence.Amended;
import io.scrutineer.inspection.evidence.RecordedVersion;
import io.scrutineer.inspection.history.Version;
import io.scrutineer.inspection.screening.Warning;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one operation; the device can forget it unless it was rejected, as then nothing of it is kept here. */
@Schema(name = "SyncResult")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SyncResult(
        @Schema(description = "Which operation of the request, from 0.", examples = "0") @JsonInclude
        int index,

        @Schema(description = "The piece of evidence.") @Nullable UUID id,

        @Schema(
                description =
                        "What it is after all operations of the request, whichever stands first. `applied` is taken in;"
                                + " another version may go on from it already. `conflict` is taken in too, beside others of the"
                                + " same base, and is answered as such as often as it is sent, until somebody resolves it."
                                + " Nothing is kept here of what is `rejected`: the device keeps it until its person has seen to it.",
                enumeration = {"applied", "already-known", "conflict", "rejected"},
                examples = "applied")
        String outcome,

        @Schema(description = "In a conflict, all versions that contradict each other; all are kept.")
        List<RecordedVersion> versions,

        @Schema(
                description =
                        "Why it was rejected. `fieldwork-completed` speaks of the phase and not of the content: the"
                                + " device keeps the operation and shows it to its person, who asks for an amendment of the completed"
                                + " fieldwork (`PUT /v1/inspections/{inspectionId}/amendments/{amendmentId}`).")
        @Nullable Problem problem,

        @Schema(
                description =
                        "Whether a rejected operation can be sent again, after what it is based on; absent where it"
                                + " would be rejected again.",
                examples = "true")
        @Nullable Boolean sendAgain,

        @Schema(description = "Where a text may name people or numbers of people; it was taken all the same.")
        List<Warning> warnings) {

    static SyncResult applied(int index, UUID id) {
        return new SyncResult(index, id, "applied", List.of(), null, null, List.of());
    }

    static SyncResult alreadyKnown(int index, UUID id) {
        return new SyncResult(index, id, "already-known", List.of(), null, null, List.of());
    }

    static SyncResult invalid(int index, @Nullable UUID id, List<FieldError> errors) {
        Problem problem = Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-input",
                "The operation has fields that can not be accepted.",
                errors);
        return new SyncResult(index, id, "rejected", List.of(), problem, null, List.of());
    }

    static SyncResult idInUse(int index, UUID id) {
        return conflicting(index, id, "id-in-use", "Something else has this id.");
    }

    static SyncResult frozen(int index, UUID id) {
        return conflicting(
                index,
                id,
                "fieldwork-completed",
                "The fieldwork of this inspection is completed; its evidence is frozen. Keep this, and ask for an"
                        + " amendment with it.");
    }

    /** Something that it rests on has not come in yet. */
    static SyncResult tooEarly(int index, UUID id, String field) {
        Problem problem = Problem.of(
                Status.CONFLICT,
                "base-unknown",
                "What this is based on has not come in yet; send it again together with that, or after it.",
                List.of(new FieldError(field, "is not known")));
        return new SyncResult(index, id, "rejected", List.of(), problem, true, List.of());
    }

    static SyncResult of(int index, UUID id, Amended amended) {
        return switch (amended.admission()) {
            case APPLIED -> amended.disputed() ? inConflict(index, id, amended.heads()) : applied(index, id);
            case ALREADY_KNOWN -> amended.disputed() ? inConflict(index, id, amended.heads()) : alreadyKnown(index, id);
            case ID_IN_USE -> idInUse(index, id);
            case BASE_UNKNOWN -> tooEarly(index, id, "bases");
        };
    }

    SyncResult with(List<Warning> found) {
        return new SyncResult(index, id, outcome, versions, problem, sendAgain, found);
    }

    private static SyncResult inConflict(int index, UUID id, List<Version> heads) {
        List<RecordedVersion> versions = heads.stream().map(RecordedVersion::of).toList();
        return new SyncResult(index, id, "conflict", versions, null, null, List.of());
    }

    private static SyncResult conflicting(int index, UUID id, String code, String detail) {
        Problem problem = Problem.of(Status.CONFLICT, code, detail, List.of());
        return new SyncResult(index, id, "rejected", List.of(), problem, null, List.of());
    }
}
