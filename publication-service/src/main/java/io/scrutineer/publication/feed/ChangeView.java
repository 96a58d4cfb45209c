package io.scrutineer.publication.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.contracts.AreaFact;
import io.scrutineer.publication.published.PublicAddresses;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of what is public, for those who follow it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change")
public record ChangeView(
        @Schema(
                description = "What happened to the report: `created`, `corrected` or `withdrawn`.",
                examples = "created")
        String kind,

        Instant changedAt,
        UUID inspectionId,

        @Schema(description = "The version that is public since.", examples = "1")
        int version,

        @Schema(examples = "east-ayrshire-2017") String reference,

        @Schema(examples = "Services for children and young people in East Ayrshire")
        String title,

        AreaFact area,

        @Schema(examples = "2018-03", description = "The date of first publication, to the day or the month.")
        String datePublished,

        @Schema(description = "SHA-256 of that version's content, as its report tells it.")
        String contentSha256,

        @Schema(examples = "https://reports.example/reports/east-ayrshire-2017")
        String url,

        @Schema(examples = "https://reports.example/v1/reports/01900000-0000-7000-8000-000000000001")
        String dataUrl) {

    public static ChangeView of(Change change, PublicAddresses addresses) {
        return new ChangeView(
                change.kind(),
                change.changedAt(),
                change.inspectionId(),
                change.version(),
                change.reference(),
                change.title(),
                change.area(),
                change.datePublished(),
                change.contentSha256(),
                addresses.of(change.path()),
                addresses.of("/v1/reports/" + change.inspectionId()));
    }
}
