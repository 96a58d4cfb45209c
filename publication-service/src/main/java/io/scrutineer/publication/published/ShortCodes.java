package io.scrutineer.publication.published;

import io.scrutineer.failure.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds each report a short link of its own. */
@ApplicationScoped
class ShortCodes {

    /** Nothing that is mistaken for something else when it is read out or copied by hand. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";

    private static final int LENGTH = 7;

    private final PublishedReports reports;
    private final SecureRandom random = new SecureRandom();

    ShortCodes(PublishedReports reports) {
        this.reports = reports;
    }

    /** The code that is wanted, if it is free, or else a new one. */
    String choose(@Nullable String wanted) {
        if (wanted == null) {
            return generate();
        }
        if (reports.hasShortCode(wanted)) {
            throw new Conflict("short-link-in-use", "Another report has this short link.");
        }
        return wanted;
    }

    private String generate() {
        String code;
        do {
            code = random.ints(LENGTH, 0, LETTERS.length())
                    .mapToObj(LETTERS::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
        } while (reports.hasShortCode(code));
        return code;
    }
}
