package io.scrutineer.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/** The settings that decide whether a service may start. */
@ConfigMapping(prefix = "security")
interface SecuritySettings {

    /** {@code production}, unless it is said otherwise. */
    @WithDefault("production")
    Mode mode();

    /** The issuer that tokens have to name. */
    Optional<String> issuer();

    /** A key given by hand instead of an identity provider. */
    @WithName("public-key")
    Optional<String> publicKey();

    @WithName("database-user")
    Optional<String> databaseUser();

    @WithName("database-password")
    Optional<String> databasePassword();
}
