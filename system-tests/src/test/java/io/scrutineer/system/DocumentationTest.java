package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {

    private static final Path TOP = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
            List<Path> pages =
                    docs.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(TOP.resolve("README.md"), TOP.resolve("CHANGELOG.md")), pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_path_that_a_document_links_exists(Path document) throws IOException {
        assertThat(links(document))
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_is_reached_from_another(Path document) throws IOException {
        List<Path> linked = documents()
                .flatMap(DocumentationTest::targets)
                .map(Path::normalize)
                .toList();
        assertThat(linked)
                .anyMatch(target -> document.getFileName().toString().equals("README.md")
                        || document.normalize().equals(target));
    }

    private static Stream<Path> targets(Path document) {
        try {
            return links(document).stream().map(document::resolveSibling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(link -> link.group(1))
                .toList();
    }
}
