package io.scrutineer.publication.feed;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void atom_feed_has_the_newest_report_first_with_what_rfc_4287_asks_of_an_entry() throws Exception {
        published(inspection, "{}");
        Response response = stranger().get("/feed.atom");
        response.then().statusCode(200).contentType(startsWith("application/atom+xml"));
        Element feed = parsed(response).getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(texts(feed, "updated").item(0).getTextContent()).matches("20\\d\\d-\\d\\d-\\d\\dT.*Z");
        Element entry = (Element) texts(feed, "entry").item(0);
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + inspection.id());
        assertThat(text(entry, "title")).isNotBlank();
        assertThat(text(entry, "updated")).matches("20\\d\\d-\\d\\d-\\d\\dT.*Z");
        assertThat(text(entry, "summary")).startsWith("Inspectors graded");
        assertThat(((Element) texts(entry, "link").item(0)).getAttribute("href"))
                .endsWith("/reports/" + inspection.reference());
    }

    @Test
    void markup_and_characters_that_xml_does_not_have_stay_text() throws Exception {
        SampleInspection odd =
                SampleInspection.create(snapshot -> snapshot.area("S12000008", "<b>A & B</b> \u0001 ]]> area"));
        published(odd, "{}");
        Element entry = (Element) texts(parsed(stranger().get("/feed.atom")).getDocumentElement(), "entry")
                .item(0);
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + odd.id());
        assertThat(text(entry, "title")).contains("<b>A & B</b> \uFFFD ]]>");
    }

    @Test
    void json_feed_tells_the_same() {
        published(inspection, "{}");
        Response response = stranger().get("/feed.json");
        response.then()
                .statusCode(200)
                .contentType(startsWith("application/feed+json"))
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("items[0].id", equalTo("urn:uuid:" + inspection.id()))
                .body("items[0].content_text", startsWith("Inspectors graded"));
        JsonPath feed = response.jsonPath();
        assertThat(feed.getString("items[0].url")).endsWith("/reports/" + inspection.reference());
        assertThat(feed.getMap("$")).doesNotContainKey("updated");
    }

    @Test
    void feed_that_has_not_changed_is_not_sent_again() {
        published(inspection, "{}");
        String tag = stranger().get("/feed.atom").header("ETag");
        stranger()
                .headers(Map.of("If-None-Match", tag))
                .get("/feed.atom")
                .then()
                .statusCode(304);
        published(SampleInspection.create(), "{}");
        stranger()
                .headers(Map.of("If-None-Match", tag))
                .get("/feed.atom")
                .then()
                .statusCode(200);
    }

    @Test
    void feed_of_an_area_has_its_reports_alone() {
        String code = "S12%06d".formatted(UUID.randomUUID().hashCode() & 0x7FFFF);
        published(SampleInspection.create(snapshot -> snapshot.area(code, "Somewhere")), "{}");
        published(inspection, "{}");
        JsonPath feed = stranger().get("/feed.json?areaCode=" + code).jsonPath();
        assertThat(feed.getList("items")).hasSize(1);
        assertThat(feed.getString("feed_url")).endsWith("/feed.json?areaCode=" + code);
        stranger().get("/feed.json?areaCode=x").then().statusCode(422);
    }

    private static Document parsed(Response response) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(response.asByteArray()));
    }

    private static String text(Element parent, String name) {
        return texts(parent, name).item(0).getTextContent();
    }

    private static NodeList texts(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name);
    }
}
