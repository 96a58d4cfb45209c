package io.scrutineer.audit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
record VerifyOptions(
        String service,
        String databaseUrl,
        String user,
        List<String> publicKeys,
        @Nullable Kept kept) {

    static final String USAGE = """
            Usage: audit-verify --service NAME --database-url URL --user NAME --public-key KEY [--public-key FORMER ...]
                                [--position N --hash HEX]
              --service       such as inspection-service
              --database-url  such as jdbc:postgresql://localhost:5432/inspection; the password is in DATABASE_PASSWORD
              --public-key    Ed25519, X.509 in base64
              --position, --hash
                              a checkpoint that was kept elsewhere, which shows when the end was cut off
            It ends with 0 when the trail is intact, with 1 when it is not, with 2 when it could not be verified.""";

    private static final Set<String> NAMES =
            Set.of("--service", "--database-url", "--user", "--public-key", "--position", "--hash");

    static VerifyOptions parse(String[] arguments) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new WrongUsage(
                        NAMES.contains(arguments[i])
                                ? arguments[i] + " needs a value."
                                : "There is no option " + arguments[i] + ".");
            }
            values.computeIfAbsent(arguments[i], name -> new ArrayList<>()).add(arguments[i + 1]);
        }
        return new VerifyOptions(
                one(values, "--service"),
                one(values, "--database-url"),
                one(values, "--user"),
                all(values, "--public-key"),
                kept(values));
    }

    private static @Nullable Kept kept(Map<String, List<String>> values) {
        if (!values.containsKey("--position") && !values.containsKey("--hash")) {
            return null;
        }
        try {
            return Kept.parse(one(values, "--position"), one(values, "--hash"));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--position and --hash: " + e.getMessage());
        }
    }

    private static String one(Map<String, List<String>> values, String name) {
        List<String> given = all(values, name);
        if (given.size() > 1) {
            throw new WrongUsage(name + " is given more than once.");
        }
        return given.get(0);
    }

    private static List<String> all(Map<String, List<String>> values, String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.isEmpty()) {
            throw new WrongUsage(name + " is missing.");
        }
        return given;
    }

    /** With a sentence for whoever typed it. */
    static final class WrongUsage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongUsage(String message) {
            super(message);
        }
    }
}
