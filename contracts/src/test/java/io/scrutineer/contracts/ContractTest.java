package io.scrutineer.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds record, JSON Schema, golden example and AsyncAPI document of each event together. */
class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Class<?>> events() {
        return Stream.of(
                PhaseChanged.class,
                FieldworkCompleted.class,
                FieldworkAmended.class,
                GradesProposed.class,
                GradesConfirmed.class,
                GradesReopened.class,
                ReportPublished.class,
                ReportWithdrawn.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void golden_is_valid_by_its_schema(Class<?> event) throws IOException {
        assertThat(violations(event, text("goldens", event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void golden_without_any_one_required_field_is_invalid_and_unreadable(Class<?> event) throws IOException {
        List<JsonNode> mutilated = withoutEachRequiredField(event);
        assertThat(mutilated).isNotEmpty().allSatisfy(json -> {
            assertThat(violations(event, json.toString())).isNotEmpty();
            assertThatThrownBy(() -> EventJson.read(json.toString().getBytes(StandardCharsets.UTF_8), event))
                    .isInstanceOf(JsonMappingException.class);
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void record_reads_the_golden_and_writes_it_again_unchanged(Class<?> event) throws IOException {
        String golden = text("goldens", event);
        Object read = EventJson.read(golden.getBytes(StandardCharsets.UTF_8), event);
        assertThat(JSON.readTree(EventJson.write(read))).isEqualTo(JSON.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("events")
    void record_ignores_a_field_that_a_later_version_adds(Class<?> event) throws IOException {
        ObjectNode golden = (ObjectNode) JSON.readTree(text("goldens", event));
        Object before = EventJson.read(JSON.writeValueAsBytes(golden), event);
        golden.put("addedLater", 1);
        assertThat(EventJson.read(JSON.writeValueAsBytes(golden), event)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("events")
    void schema_and_record_have_the_same_fields_and_the_same_required_ones(Class<?> event) throws IOException {
        assertSameShape(JSON.readTree(text("schemas", event)), event, event.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("events")
    void asyncapi_gives_type_topic_and_schema_of_the_record(Class<?> event) throws IOException {
        EventType type = event.getAnnotation(EventType.class);
        JsonNode asyncApi = asyncApi();
        JsonNode message = asyncApi.at("/components/messages/" + event.getSimpleName());
        assertThat(message.path("name").asText()).isEqualTo(type.value());
        assertThat(message.at("/headers/properties/ce_type/const").asText()).isEqualTo(type.value());
        assertThat(message.at("/payload/schema/$ref").asText()).isEqualTo("../" + path("schemas", event));
        JsonNode channel = asyncApi.path("channels").path(type.topic());
        assertThat(channel.path("address").asText()).isEqualTo(type.topic());
        assertThat(channel.at("/messages/" + event.getSimpleName() + "/$ref").asText())
                .isEqualTo("#/components/messages/" + event.getSimpleName());
    }

    @Test
    void asyncapi_describes_these_events_and_no_others() throws IOException {
        Set<String> described = new TreeSet<>();
        asyncApi().at("/components/messages").fieldNames().forEachRemaining(described::add);
        assertThat(described)
                .isEqualTo(events().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_internal_reference_of_the_asyncapi_document_leads_somewhere() throws IOException {
        JsonNode asyncApi = asyncApi();
        List<String> references = asyncApi.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#"))
                .toList();
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        asyncApi.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(classes = {FieldworkCompleted.class, FieldworkAmended.class})
    void snapshot_hash_of_the_golden_is_that_of_its_canonical_snapshot(Class<? extends FrozenFieldwork> event)
            throws IOException {
        FrozenFieldwork golden = EventJson.read(text("goldens", event).getBytes(StandardCharsets.UTF_8), event);
        assertThat(EventJson.sha256(EventJson.write(golden.snapshot()))).isEqualTo(golden.snapshotSha256());
    }

    private static void assertSameShape(JsonNode schema, Class<?> record, String path) throws IOException {
        assertThat(names(schema.path("properties"))).as(path).isEqualTo(components(record, true));
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        assertThat(required).as(path).isEqualTo(components(record, false));
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode property = referred(schema.path("properties").path(component.getName()));
            Class<?> nested = nestedRecord(component.getGenericType());
            if (nested != null) {
                JsonNode nestedSchema = property.has("items") ? property.path("items") : property;
                assertSameShape(nestedSchema, nested, path + "." + component.getName());
            }
        }
    }

    /** What stands in the place of a reference into the schema of another event. */
    private static JsonNode referred(JsonNode property) throws IOException {
        String[] reference = property.path("$ref").asText().split("#", 2);
        return reference.length < 2
                ? property
                : JSON.readTree(resource(schemaPath(reference[0]))).at(reference[1]);
    }

    /** Of {@code urn:scrutineer:schema:fieldwork-completed:v1}, {@code schemas/fieldwork-completed.v1.json}. */
    private static String schemaPath(String id) {
        String[] parts = id.split(":", -1);
        return "schemas/" + parts[3] + "." + parts[4] + ".json";
    }

    private static @Nullable Class<?> nestedRecord(Type type) {
        Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> c && c.isRecord() ? c : null;
    }

    private static Set<String> components(Class<?> record, boolean withNullable) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component ->
                        withNullable || !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> withoutEachRequiredField(Class<?> event) throws IOException {
        List<JsonNode> mutilated = new ArrayList<>();
        for (JsonNode name : JSON.readTree(text("schemas", event)).path("required")) {
            ObjectNode golden = (ObjectNode) JSON.readTree(text("goldens", event));
            golden.remove(name.asText());
            mutilated.add(golden);
        }
        return mutilated;
    }

    private static List<String> violations(Class<?> event, String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(ContractTest::schema))
                .getSchema(text("schemas", event), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode asyncApi() throws IOException {
        return new YAMLMapper().readTree(resource("asyncapi/asyncapi.yaml"));
    }

    private static String schema(String id) {
        try {
            return resource(schemaPath(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String folder, Class<?> event) throws IOException {
        return resource(path(folder, event));
    }

    private static String path(String folder, Class<?> event) {
        String type = event.getAnnotation(EventType.class).value();
        return folder + "/" + type.substring("io.scrutineer.".length()) + ".json";
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = ContractTest.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
