package io.scrutineer.publication.published;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** A report that is public, and whether this request made it so. */
record PublicationOutcome(PublishedReport report, boolean first) {

    /** The report as the public reads it, and where. */
    Response response(ReportViews views) {
        ReportView view = views.of(report);
        return Response.status(first ? Status.CREATED : Status.OK)
                .header(HttpHeaders.LOCATION, view.url())
                .entity(view)
                .build();
    }
}
