package io.scrutineer.local.identity;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.platform.StartFailed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The addresses of the services and a token for each role, as a shell reads them; for its owner's eyes alone. */
public final class TokenFile {

    private TokenFile() {}

    /** Variables such as {@code GRADING} and {@code LEAD_INSPECTOR}. */
    private static String text(LocalSystem system) {
        Map<String, String> variables = new TreeMap<>();
        for (Service service : Service.values()) {
            URI address = system.service(service).uri();
            variables.put(service.name(), address.getScheme() + "://" + address.getAuthority());
        }
        Persona.ALL.forEach(
                persona -> variables.put(variable(persona), system.issuer().token(persona)));
        Persona.SECOND.forEach(persona ->
                variables.put("SECOND_" + variable(persona), system.issuer().token(persona)));
        return variables.entrySet().stream()
                .map(variable -> "export " + variable.getKey() + "='" + variable.getValue() + "'\n")
                .collect(Collectors.joining());
    }

    public static void write(Path file, LocalSystem system) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text(system), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartFailed("The tokens could not be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private static String variable(Persona persona) {
        return persona.role().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
