package io.scrutineer.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.scrutineer.audit.verify.Finding.Kind;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The table of who stands behind the pseudonyms: each pseudonym is a hash of its person. */
final class Persons {

    private final Connection connection;

    Persons(Connection connection) {
        this.connection = connection;
    }

    void verify(Findings findings) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select pseudonym, person, salt from audit.person");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                UUID pseudonym = pseudonym(rows.getString(2), rows.getObject(3, UUID.class));
                if (!pseudonym.equals(rows.getObject(1, UUID.class))) {
                    findings.add(Kind.REATTRIBUTED, 0);
                }
            }
        }
    }

    /** The first half of the SHA-256 of the salt's bytes and the person's id in UTF-8. */
    static UUID pseudonym(String person, UUID salt) {
        ByteBuffer input =
                ByteBuffer.allocate(16).putLong(salt.getMostSignificantBits()).putLong(salt.getLeastSignificantBits());
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(input.array());
            ByteBuffer hash = ByteBuffer.wrap(sha256.digest(person.getBytes(UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
