package io.scrutineer.publication.document;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.failure.Unavailable;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.wording.XmlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PDF of each version of a report: made when it is first asked for, and the same bytes ever after.
 *
 * <p>To set one takes many times its size of the heap, so they are set one after the other. Of those who wait for that, only
 * some do, for a while: each has a thread.
 */
@ApplicationScoped
class PdfDocuments {

    private static final String KIND = "pdf";
    private static final int MOST_WAITING = 16;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final StoredDocuments stored;
    private final PublicAddresses addresses;
    private final Semaphore press = new Semaphore(1, true);

    PdfDocuments(StoredDocuments stored, PublicAddresses addresses) {
        this.stored = stored;
        this.addresses = addresses;
    }

    byte[] of(PublishedReport report) {
        String source = XmlText.of(
                Documents.report(PrintedReport.of(report, report.content(), addresses.of(report.versionPath())))
                        .render());
        String key = EventJson.sha256(source.getBytes(StandardCharsets.UTF_8));
        return stored.find(key, KIND).orElseGet(() -> inTurn(key, source));
    }

    private byte[] inTurn(String key, String source) {
        awaitTurn();
        try {
            return stored.find(key, KIND).orElseGet(() -> stored.store(key, KIND, Pdf.of(source)));
        } finally {
            press.release();
        }
    }

    private void awaitTurn() {
        try {
            if (press.getQueueLength() >= MOST_WAITING
                    || !press.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unavailable("Too many documents are asked for at once", new TimeoutException());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The service stops", e);
        }
    }
}
