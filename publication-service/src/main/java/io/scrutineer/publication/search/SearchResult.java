package io.scrutineer.publication.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what was found, and how all of it is spread. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchResult(
        @Schema(description = "How many reports were found, up to 500.", examples = "12")
        int found,

        @Schema(description = "True where there are more: then what is listed and counted are the latest 500 of them.")
        boolean more,

        List<Hit> items,

        @Schema(description = "The cursor of the next page, if any.") @Nullable String next,

        List<Facet> areas,
        List<Facet> years,
        List<Facet> indicators,
        List<Facet> grades) {

    /** A report that was found. */
    public record Hit(
            UUID inspectionId,
            @Schema(examples = "east-ayrshire-2017") String reference,

            @Schema(enumeration = {"joint-inspection", "progress-review"})
            String kind,

            String title,

            @Schema(examples = "East Ayrshire Community Planning Partnership")
            String partnership,

            @Schema(examples = "S12000008") String areaCode,
            @Schema(examples = "East Ayrshire") String areaName,
            @Schema(examples = "2018-03") String datePublished,
            boolean sampleEvidence,

            @Schema(description = "From the text, in pieces; empty where no words were looked for.")
            List<Piece> excerpt) {}

    /** A piece of an excerpt. */
    @Schema(name = "Piece")
    public record Piece(
            @Schema(examples = "counselling") String text,

            @Schema(description = "Whether it is what was looked for.")
            boolean found) {}

    /** How many of what was found have a value; asking for it leads to just these. */
    @Schema(name = "Facet")
    public record Facet(
            @Schema(examples = "S12000008") String value,
            @Schema(examples = "East Ayrshire") String label,
            @Schema(examples = "3") int count) {}
}
