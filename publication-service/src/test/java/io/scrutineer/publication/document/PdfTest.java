package io.scrutineer.publication.document;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static io.scrutineer.publication.Service.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.wording.Markdown;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class PdfTest {

    private final SampleInspection inspection = SampleInspection.create(snapshot -> snapshot.strengths(
            "**Bold** & <b>tags</b> shown as written, “quotes” – and a [link](https://example.org)."));

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void document_is_one_that_assistive_technology_can_read() throws Exception {
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        byte[] pdf = pdf(inspection);
        Files.write(Path.of("target/report.pdf"), pdf);
        assertThat(violations(pdf)).isEmpty();
    }

    @Test
    void document_without_tags_would_be_refused() throws Exception {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(untagged);
        }
        assertThat(violations(untagged.toByteArray())).isNotEmpty();
    }

    @Test
    void document_of_a_review_is_too() throws Exception {
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(
                inspection, new ProgressFact("a1", "Shorten the wait.", "some", "The wait is shorter.")));
        published(inspection, "{}");
        published(review, "{}");
        assertThat(violations(pdf(review))).isEmpty();
    }

    @Test
    void document_says_what_the_report_says_and_its_bookmarks_lead_to_the_sections() throws IOException {
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        try (PDDocument document = Loader.loadPDF(pdf(inspection))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Joint inspection of services for children and young people in East Ayrshire")
                    .contains("2.1 Impact on children and young people very good (5) step 5 of 6")
                    .contains("Published March 2018.")
                    .contains("version 1")
                    .contains("<b>tags</b>");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).startsWith("Grades", "Introduction").contains("Strengths");
        }
    }

    @Test
    void document_is_made_once() {
        published(inspection, "{}");
        int before = stored();
        byte[] first = pdf(inspection);
        assertThat(stored()).isEqualTo(before + 1);
        assertThat(pdf(inspection)).isEqualTo(first);
        assertThat(stranger()
                        .get("/reports/{reference}/versions/1.pdf", inspection.reference())
                        .asByteArray())
                .isEqualTo(first);
        assertThat(stored()).isEqualTo(before + 1);
    }

    /** One document takes some megabytes of the heap while it is set, and anybody can ask for many. */
    @Test
    void documents_are_set_one_after_the_other_however_many_are_asked_for_at_once() throws Exception {
        published(inspection, "{}");
        int before = stored();
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/reports/" + inspection.reference() + ".pdf"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<byte[]>>> answers = IntStream.range(0, 32)
                .mapToObj(i -> client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()))
                .toList();
        long mostAtOnce = 0;
        while (!answers.stream().allMatch(CompletableFuture::isDone)) {
            mostAtOnce = Math.max(mostAtOnce, beingSet());
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(mostAtOnce).isEqualTo(1);
        assertThat(answers).extracting(answer -> answer.get().statusCode()).contains(200);
        assertThat(answers).extracting(CompletableFuture::get).allSatisfy(answer -> assertThat(answer.statusCode()
                                == 200
                        || answer.statusCode() == 503
                                && answer.headers().firstValue("Retry-After").isPresent())
                .isTrue());
        assertThat(stored()).isEqualTo(before + 1);
    }

    private static long beingSet() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack ->
                        Stream.of(stack).anyMatch(frame -> frame.getClassName().equals(Pdf.class.getName())))
                .count();
    }

    /** XML has no way to say them, and the version stays as it is for good. */
    @Test
    void sign_that_paper_has_no_place_for_is_shown_as_one_that_is_missing() throws IOException {
        confirmedDraft(inspection);
        write(inspection.id(), "context", "One\u001ftwo\u0001three\ufffefour &#31; five.");
        approve(inspection.id()).then().statusCode(200);
        publish(inspection.id(), "{}").then().statusCode(201);
        try (PDDocument document = Loader.loadPDF(pdf(inspection))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .containsPattern("One.two.three.four . five\\.");
        }
    }

    /** The threads of the service have half a mebibyte for their calls. */
    @Test
    void text_that_is_nested_as_deep_as_is_taken_can_be_set() throws Exception {
        String html = Markdown.html(List.of("> ".repeat(97) + "deep"));
        FutureTask<byte[]> setting = new FutureTask<>(() ->
                Pdf.of("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head><title>Deep</title></head>"
                        + "<body style=\"font-family: 'Liberation Sans'\">" + html + "</body></html>"));
        new Thread(null, setting, "small-stack", 512 * 1024).start();
        try (PDDocument document = Loader.loadPDF(setting.get(60, TimeUnit.SECONDS))) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    private static int stored() {
        return Integer.parseInt(Sql.text("select count(*) from report_document"));
    }

    private static byte[] pdf(SampleInspection inspection) {
        Response response = stranger().get("/reports/{reference}.pdf", inspection.reference());
        response.then().statusCode(200).contentType("application/pdf");
        return response.asByteArray();
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion ->
                            assertion.getRuleId() + " " + assertion.getMessage() + " " + assertion.getLocation())
                    .toList();
        }
    }
}
