package io.scrutineer.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTest {
    @TempDir
    Path data;

    @Test
    void same_data_have_the_same_key_and_others_another() throws Exception {
        String key = new AuditKey(data).text();
        assertThat(new AuditKey(data).text()).isEqualTo(key);
        assertThat(new AuditKey(Files.createDirectory(data.resolve("other"))).text())
                .isNotEqualTo(key);
        assertThat(KeyFactory.getInstance("Ed25519")
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key))))
                .isNotNull();
    }

    @Test
    void nobody_else_may_read_it() throws Exception {
        new AuditKey(data).text();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("audit-signing-key"))))
                .isEqualTo("rw-------");
    }
}
