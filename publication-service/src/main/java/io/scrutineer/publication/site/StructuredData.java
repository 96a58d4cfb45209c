package io.scrutineer.publication.site;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What machines read in the page of a report (schema.org), as a block of data that no text can break out of. */
final class StructuredData {

    private StructuredData() {}

    static String of(PublishedReport report, ReportContent content, PublicAddresses addresses) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Report");
        data.put("name", content.title());
        data.put("identifier", report.reference());
        data.put("url", addresses.of(report.path()));
        data.put("reportNumber", report.reference());
        data.put("version", String.valueOf(report.version()));
        data.put("datePublished", report.datePublished().toString());
        data.put("inLanguage", "en-GB");
        data.put("license", content.licence().url());
        data.put("isAccessibleForFree", true);
        data.put(
                "author",
                content.bodies().stream()
                        .map(body -> Map.of("@type", "GovernmentOrganization", "name", body.name()))
                        .toList());
        data.put(
                "spatialCoverage",
                Map.of(
                        "@type", "AdministrativeArea",
                        "name", content.area().name(),
                        "identifier", content.area().code()));
        data.put(
                "encoding",
                List.of(
                        download(report, "pdf", "application/pdf", addresses),
                        download(report, "txt", "text/plain", addresses),
                        download(report, "json", "application/json", addresses)));
        if (!content.grades().isEmpty()) {
            data.put("hasPart", grades(report, content, addresses));
        }
        return escaped(new String(EventJson.write(data), StandardCharsets.UTF_8));
    }

    private static Map<String, Object> grades(
            PublishedReport report, ReportContent content, PublicAddresses addresses) {
        return Map.of(
                "@type", "Dataset",
                "name", "Grades: " + content.title(),
                "description", String.valueOf(content.gradeSentence()),
                "license", content.licence().url(),
                "variableMeasured",
                        content.grades().stream()
                                .map(grade -> Map.of(
                                        "@type", "PropertyValue",
                                        "propertyID", grade.code(),
                                        "name", grade.title(),
                                        "value", grade.grade(),
                                        "description", grade.label()))
                                .toList(),
                "distribution", List.of(download(report, "csv", "text/csv", addresses)));
    }

    private static Map<String, Object> download(
            PublishedReport report, String form, String type, PublicAddresses addresses) {
        return Map.of(
                "@type",
                form.equals("csv") ? "DataDownload" : "MediaObject",
                "contentUrl",
                addresses.of(report.path() + "." + form),
                "encodingFormat",
                type);
    }

    /** Within a script element nothing but its end tag and a comment mean anything, and both begin with this sign. */
    static String escaped(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
