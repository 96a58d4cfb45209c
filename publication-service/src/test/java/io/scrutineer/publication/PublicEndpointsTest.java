package io.scrutineer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.scrutineer.testparts.RightsTable;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What anybody may read stands in docs/security.md, pages too: the tests of the embargo ask all of it. */
class PublicEndpointsTest {

    private static final Pattern FORM = Pattern.compile("\\{(\\w+):[^}]*}");

    @Test
    void everything_that_anybody_may_read_is_in_the_table() {
        List<String> open = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.scrutineer.publication")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class) && method.isAnnotatedWith(PermitAll.class))
                        .map(PublicEndpointsTest::path)
                        .toList();
        assertThat(open).hasSizeGreaterThan(20);
        assertThat(RightsTable.readByThePublic("publication-service")).containsExactlyInAnyOrderElementsOf(open);
    }

    private static String path(JavaMethod method) {
        String path = Stream.of(
                        method.getOwner().tryGetAnnotationOfType(Path.class), method.tryGetAnnotationOfType(Path.class))
                .flatMap(Optional::stream)
                .map(Path::value)
                .flatMap(value -> Stream.of(value.split("/")))
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return FORM.matcher(path).replaceAll("{$1}");
    }
}
