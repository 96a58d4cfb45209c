package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bill of materials of a service against the jars that it is really made of. */
class SupplyChainIT {

    @ParameterizedTest
    @EnumSource(Service.class)
    void theBillNamesEveryJarOfTheServiceWithItsHash(Service service) throws IOException {
        Path application = Path.of("..", service.title(), "target", "quarkus-app");
        JsonNode bill =
                new ObjectMapper().readTree(application.resolve("sbom.cdx.json").toFile());

        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.at("/metadata/component/name").asText()).isEqualTo(service.title());
        assertThat(named(bill)).containsAllEntriesOf(shipped(application.resolve("lib")));
    }

    private static Map<String, String> named(JsonNode bill) {
        Map<String, String> jars = new TreeMap<>();
        for (JsonNode component : bill.path("components")) {
            String jar = "%s.%s-%s.jar"
                    .formatted(
                            component.path("group").asText(),
                            component.path("name").asText(),
                            component.path("version").asText());
            jars.put(jar, sha256(component));
        }
        return jars;
    }

    private static String sha256(JsonNode component) {
        for (JsonNode hash : component.path("hashes")) {
            if (hash.path("alg").asText().equals("SHA-256")) {
                return hash.path("content").asText();
            }
        }
        return "none";
    }

    private static Map<String, String> shipped(Path libraries) throws IOException {
        Map<String, String> jars = new TreeMap<>();
        try (Stream<Path> files = Files.walk(libraries)) {
            for (Path jar : files.filter(Files::isRegularFile).toList()) {
                jars.put(jar.getFileName().toString(), sha256(jar));
            }
        }
        return jars;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
