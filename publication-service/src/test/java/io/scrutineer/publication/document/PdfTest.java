package io.scrutineer.publication.document;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
