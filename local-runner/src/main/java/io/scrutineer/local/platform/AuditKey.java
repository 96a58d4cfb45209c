package io.scrutineer.local.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** The Ed25519 key that signs the audit trails: it stays with the data, so that old signatures can be verified. */
final class AuditKey {
    private final Path file;

    AuditKey(Path dataDirectory) {
        this.file = dataDirectory.resolve("audit-signing-key");
    }

    /** PKCS#8 in base64, made the first time. */
    synchronized String text() {
        try {
            if (!Files.exists(file)) {
                write(fresh());
            }
            return Files.readString(file).strip();
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailed("Cannot keep a key for the audit trail in " + file + ": " + e, e);
        }
    }

    private static String fresh() throws GeneralSecurityException {
        byte[] key = KeyPairGenerator.getInstance("Ed25519")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        return Base64.getEncoder().encodeToString(key);
    }

    /** Nobody else may read it, from its first moment on. */
    private void write(String key) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly());
        Files.writeString(draft, key);
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException other) {
            Files.delete(draft);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
