package io.scrutineer.publication.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.scrutineer.http.Problem;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details that stand for a report that was withdrawn. */
@Schema(name = "GoneProblem")
public record GoneProblem(@JsonUnwrapped Problem problem, WithdrawnReport report) {

    /** As a description shows it. */
    public static final String EXAMPLE = """
            {"type": "urn:scrutineer:problem:report-withdrawn", "title": "Gone", "status": 410,
             "detail": "The report was withdrawn.",
             "report": {"inspectionId": "01900000-0000-7000-8000-000000000001", "reference": "sample-area-2017",
              "title": "Joint inspection of services for children and young people in East Ayrshire", "version": 1,
              "reason": "A paragraph let readers recognise a family.", "withdrawnAt": "2018-04-02T08:15:00Z"}}""";

    /** What the public is told of a report that it can not read any more. */
    @Schema(name = "WithdrawnReport")
    public record WithdrawnReport(
            UUID inspectionId,
            @Schema(examples = "sample-area-2017") String reference,
            String title,

            @Schema(description = "This version and all before it are withdrawn.", examples = "1")
            int version,

            @Schema(examples = "A paragraph let readers recognise a family.")
            String reason,

            Instant withdrawnAt) {}

    static GoneProblem of(Tombstone tombstone) {
        return new GoneProblem(
                Problem.of(Status.GONE, "report-withdrawn", "The report was withdrawn.", List.of()),
                new WithdrawnReport(
                        tombstone.inspectionId(),
                        tombstone.reference(),
                        tombstone.title(),
                        tombstone.version(),
                        tombstone.reason(),
                        tombstone.withdrawnAt()));
    }
}
