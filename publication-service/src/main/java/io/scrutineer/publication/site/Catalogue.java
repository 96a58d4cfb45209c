package io.scrutineer.publication.site;

import io.scrutineer.publication.published.PublicAddresses;
import java.util.List;
import java.util.Map;

/** What open data there is, as DCAT-AP. */
final class Catalogue {

    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private Catalogue() {}

    static Map<String, Object> of(PublicAddresses addresses) {
        return Map.of(
                "@context", context(),
                "@id", addresses.of("/data"),
                "@type", "Catalog",
                "title", text("Joint inspections: open data"),
                "description",
                        text("The published reports of joint inspections of services for children and young people."),
                "publisher", publisher(addresses),
                "license", LICENCE,
                "language", "http://publications.europa.eu/resource/authority/language/ENG",
                "dataset", List.of(reports(addresses)),
                "service", List.of(service(addresses)));
    }

    private static Map<String, Object> context() {
        return Map.ofEntries(
                Map.entry("@vocab", "http://www.w3.org/ns/dcat#"),
                Map.entry("dct", "http://purl.org/dc/terms/"),
                Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                Map.entry("title", "dct:title"),
                Map.entry("description", "dct:description"),
                Map.entry("publisher", Map.of("@id", "dct:publisher")),
                Map.entry("license", Map.of("@id", "dct:license", "@type", "@id")),
                Map.entry("language", Map.of("@id", "dct:language", "@type", "@id")),
                Map.entry("format", "dct:format"),
                Map.entry("accessURL", Map.of("@type", "@id")),
                Map.entry("endpointURL", Map.of("@type", "@id")),
                Map.entry("endpointDescription", Map.of("@type", "@id")),
                Map.entry("landingPage", Map.of("@type", "@id")),
                Map.entry("servesDataset", Map.of("@type", "@id")),
                Map.entry("mediaType", Map.of("@type", "@id")));
    }

    private static Map<String, Object> reports(PublicAddresses addresses) {
        return Map.of(
                "@id", addresses.of("/data#reports"),
                "@type", "Dataset",
                "title", text("Published reports of joint inspections"),
                "description",
                        text(
                                "Each report with its grades, sections, areas for improvement and versions, under a licence to use it."),
                "publisher", publisher(addresses),
                "license", LICENCE,
                "keyword", List.of("inspection", "children and young people", "grades"),
                "landingPage", addresses.of("/reports"),
                "distribution",
                        List.of(Map.of(
                                "@id",
                                addresses.of("/data#reports-json"),
                                "@type",
                                "Distribution",
                                "title",
                                text("All reports, a page at a time"),
                                "accessURL",
                                addresses.of("/v1/reports"),
                                "license",
                                LICENCE,
                                "mediaType",
                                "https://www.iana.org/assignments/media-types/application/json")));
    }

    private static Map<String, Object> service(PublicAddresses addresses) {
        return Map.of(
                "@id", addresses.of("/data#search"),
                "@type", "DataService",
                "title", text("Search of the published reports"),
                "endpointURL", addresses.of("/v1/search"),
                "endpointDescription", addresses.of("/q/openapi"),
                "license", LICENCE,
                "servesDataset", addresses.of("/data#reports"));
    }

    private static Map<String, Object> publisher(PublicAddresses addresses) {
        return Map.of("@id", addresses.of("/"), "@type", "foaf:Organization", "foaf:name", "Scrutineer");
    }

    private static Map<String, String> text(String english) {
        return Map.of("@language", "en", "@value", english);
    }
}
