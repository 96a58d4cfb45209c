package io.scrutineer.testparts;

import io.scrutineer.local.identity.Persona;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of docs/security.md that says which role may use which endpoint of a service. */
public final class RightsTable {

    private static final String PUBLIC = "public";
    private static final String AGENCY_CLIENT = "agency-client";

    private final Map<Endpoint, Map<String, String>> rows = new LinkedHashMap<>();

    private RightsTable() {}

    static RightsTable of(String service) {
        List<String> lines = read().stream()
                .dropWhile(line -> !line.equals("### " + service))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("|"))
                .toList();
        RightsTable table = new RightsTable();
        List<String> header = cells(lines.get(0));
        lines.stream().skip(2).map(RightsTable::cells).forEach(row -> table.add(header, row));
        return table;
    }

    /** The paths at which anybody reads something of a service. */
    public static List<String> readByThePublic(String service) {
        RightsTable table = of(service);
        return table.endpoints().stream()
                .filter(endpoint -> !endpoint.isWrite() && table.isPublic(endpoint))
                .map(Endpoint::path)
                .toList();
    }

    Set<Endpoint> endpoints() {
        return rows.keySet();
    }

    boolean isPublic(Endpoint endpoint) {
        return !cell(endpoint, PUBLIC).isEmpty();
    }

    boolean allows(Endpoint endpoint, Persona persona) {
        return isPublic(endpoint) || !cell(endpoint, persona.role()).isEmpty();
    }

    /** The scope by which a client program of an agency may use the endpoint, or nothing. */
    String scope(Endpoint endpoint) {
        return cell(endpoint, AGENCY_CLIENT);
    }

    private String cell(Endpoint endpoint, String column) {
        String cell = rows.getOrDefault(endpoint, Map.of()).get(column);
        if (cell == null) {
            throw new IllegalArgumentException("The table has no " + column + " for " + endpoint);
        }
        return cell;
    }

    private void add(List<String> header, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 1; i < header.size(); i++) {
            cells.put(header.get(i), i < row.size() ? row.get(i) : ""); // Markdown lets the last cells be left out
        }
        rows.put(Endpoint.parse(row.get(0)), cells);
    }

    private static List<String> cells(String line) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        return Arrays.stream(cells).map(cell -> cell.replace("`", "").strip()).toList();
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("../docs/security.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
