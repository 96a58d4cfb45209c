package io.scrutineer.publication.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers with a report as JSON, or that the reader has it already. */
@ApplicationScoped
class ReportAnswers {

    private final PublishedReports reports;
    private final PublicAddresses addresses;
    private final ObjectMapper json;

    ReportAnswers(PublishedReports reports, PublicAddresses addresses, ObjectMapper json) {
        this.reports = reports;
        this.addresses = addresses;
        this.json = json;
    }

    /** With the reviews that are public now. */
    Response now(PublishedReport report, Reader reader) {
        return answer(report, reports.reviewsOf(report.inspectionId()), reader, Reader.ASK_AGAIN);
    }

    /** Without the reviews, which came later. */
    Response forGood(PublishedReport report, Reader reader) {
        return answer(report, List.of(), reader, Reader.FOR_GOOD);
    }

    private Response answer(PublishedReport report, List<PublishedReport> reviews, Reader reader, String caching) {
        try {
            byte[] bytes = json.writeValueAsBytes(ReportView.of(report, reviews, addresses));
            return reader.answer(MediaType.APPLICATION_JSON, bytes, caching);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A report is not representable as JSON: " + report.reference(), e);
        }
    }
}
