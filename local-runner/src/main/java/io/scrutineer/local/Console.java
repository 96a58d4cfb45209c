package io.scrutineer.local;

import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the command prints. */
final class Console {
    private static final long MEBIBYTE = 1024 * 1024;

    void say(String line) {
        System.out.println(line);
    }

    void ready(String part, Duration took) {
        say("%-20s ready in %s".formatted(part, seconds(took)));
    }

    void usage() {
        try (InputStream text = Console.class.getResourceAsStream("/usage.txt")) {
            if (text == null) {
                throw new IllegalStateException("usage.txt is missing.");
            }
            System.out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void memory(Collection<ServiceProcess> services) {
        say(services.stream()
                .map(service -> service.service().title() + " " + service.rssBytes() / MEBIBYTE + " MB")
                .collect(Collectors.joining(", ", "Resident memory: ", ".")));
    }

    /** A token for each role, to be used as {@code Authorization: Bearer}. */
    void tokens(LocalIssuer issuer) {
        say("Access tokens for " + LocalIssuer.LIFE.toHours()
                + " hours, for use as: curl -H \"Authorization: Bearer $TOKEN\" ...");
        Persona.ALL.forEach(persona -> say("\n" + persona.title() + "\n" + issuer.token(persona)));
        say("");
    }

    static String since(long began) {
        return seconds(Duration.ofNanos(System.nanoTime() - began));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
