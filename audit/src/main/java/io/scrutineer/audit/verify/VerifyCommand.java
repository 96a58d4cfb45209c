package io.scrutineer.audit.verify;

import io.scrutineer.audit.chain.PublicKeys;
import io.scrutineer.audit.chain.UnusableKey;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Verifies a trail from the command line, without the service: it needs a database login that may read. */
public final class VerifyCommand {

    private static final String HELP = "--help";
    private static final int INTACT = 0;
    private static final int TAMPERED = 1;
    private static final int NOT_VERIFIED = 2;

    private VerifyCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out, System.err));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (List.of(arguments).contains(HELP)) {
            out.println(VerifyOptions.USAGE);
            return INTACT;
        }
        try {
            VerifyOptions options = VerifyOptions.parse(arguments);
            PublicKeys keys = PublicKeys.parse(options.publicKeys());
            try (Connection connection = connect(options, environment)) {
                return report(new Verifier(connection, options.service(), keys, options.kept()).verify(), out);
            }
        } catch (VerifyOptions.WrongUsage | UnusableKey wrong) {
            err.println(wrong.getMessage());
            err.println(VerifyOptions.USAGE);
        } catch (SQLException e) {
            err.println("The database did not answer: " + e.getMessage());
        }
        return NOT_VERIFIED;
    }

    private static Connection connect(VerifyOptions options, Map<String, String> environment) throws SQLException {
        Properties login = new Properties();
        login.put("user", options.user());
        login.put("password", environment.getOrDefault("DATABASE_PASSWORD", ""));
        Connection connection = DriverManager.getConnection(options.databaseUrl(), login);
        connection.setReadOnly(true);
        return connection;
    }

    private static int report(Verification verification, PrintStream out) {
        verification
                .findings()
                .forEach(finding -> out.println(finding.kind().code() + " at position " + finding.position()));
        if (verification.wrong() > verification.findings().size()) {
            out.printf(
                    "and %d more%n",
                    verification.wrong() - verification.findings().size());
        }
        out.printf(
                "%s: %d entries, %d removed after their time, last position %d, %d checkpoints, %d entries not sealed yet%n",
                verification.isIntact() ? "Intact" : "NOT INTACT",
                verification.entries(),
                verification.removedUpTo(),
                verification.lastPosition(),
                verification.checkpoints(),
                verification.unsealed());
        return verification.isIntact() ? INTACT : TAMPERED;
    }
}
