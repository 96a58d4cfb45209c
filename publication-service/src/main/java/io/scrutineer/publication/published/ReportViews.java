package io.scrutineer.publication.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;

/** Shows a report with what was added to it in public since: its reviews and the reply of the partnership. */
@ApplicationScoped
class ReportViews {

    private final PublishedReports reports;
    private final PublishedAdditions additions;
    private final PublicAddresses addresses;
    private final ObjectMapper json;

    ReportViews(PublishedReports reports, PublishedAdditions additions, PublicAddresses addresses, ObjectMapper json) {
        this.reports = reports;
        this.additions = additions;
        this.addresses = addresses;
        this.json = json;
    }

    ReportView of(PublishedReport report) {
        return ReportView.of(
                report,
                reports.reviewsOf(report.inspectionId()),
                additions.reply(report.inspectionId()).orElse(null),
                addresses);
    }

    /** Without what was added, which came later. */
    ReportView forGood(PublishedReport report) {
        return ReportView.of(report, List.of(), null, addresses);
    }

    /** As JSON, in the form that the reader takes. */
    Response answer(Object view, Reader reader, String caching) {
        try {
            return reader.answer(MediaType.APPLICATION_JSON, json.writeValueAsBytes(view), caching);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What is public can not be written as JSON", e);
        }
    }
}
