package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.local.platform.StartFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The results as a JSON file. */
public final class Results {
    private Results() {}

    public static void write(Path file, Collection<PublishedReport> reports) {
        List<CaseResult> cases = reports.stream().map(PublishedReport::result).toList();
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), Map.of("cases", cases));
        } catch (IOException e) {
            throw new StartFailed("Cannot write the results to " + file + ": " + e, e);
        }
    }
}
