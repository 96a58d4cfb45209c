package io.scrutineer.publication.document;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Documents as they were made when they were first asked for. */
@ApplicationScoped
class StoredDocuments {

    private static final String READ = "select document from report_document where source_sha256 = ? and kind = ?";

    private static final String STORE = """
            insert into report_document (source_sha256, kind, document) values (?, ?, ?)
            on conflict (source_sha256, kind) do nothing""";

    private final AgroalDataSource dataSource;

    StoredDocuments(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<byte[]> find(String sourceSha256, String kind) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, sourceSha256);
            read.setString(2, kind);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A document was not read", e);
        }
    }

    /** The one that stays: where two were made at once, the first. */
    byte[] store(String sourceSha256, String kind, byte[] document) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setString(1, sourceSha256);
            store.setString(2, kind);
            store.setBytes(3, document);
            store.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A document was not stored", e);
        }
        return find(sourceSha256, kind).orElse(document);
    }
}
