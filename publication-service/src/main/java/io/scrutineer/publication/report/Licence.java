package io.scrutineer.publication.report;

/** The terms under which the report may be used. */
public record Licence(String name, String url) {

    static final Licence OPEN_GOVERNMENT = new Licence(
            "Open Government Licence v3.0",
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
}
