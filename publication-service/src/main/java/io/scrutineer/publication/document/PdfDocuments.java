package io.scrutineer.publication.document;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** The PDF of each version of a report: made when it is first asked for, and the same bytes ever after. */
@ApplicationScoped
class PdfDocuments {

    private static final String KIND = "pdf";

    private final StoredDocuments stored;
    private final PublicAddresses addresses;

    PdfDocuments(StoredDocuments stored, PublicAddresses addresses) {
        this.stored = stored;
        this.addresses = addresses;
    }

    byte[] of(PublishedReport report) {
        String source = Documents.report(PrintedReport.of(report, report.content(), addresses.of(report.versionPath())))
                .render();
        String key = EventJson.sha256(source.getBytes(StandardCharsets.UTF_8));
        return stored.find(key, KIND).orElseGet(() -> stored.store(key, KIND, Pdf.of(source)));
    }
}
