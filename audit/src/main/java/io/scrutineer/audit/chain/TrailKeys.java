package io.scrutineer.audit.chain;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/** The keys of this service's trail, from its settings. */
@ApplicationScoped
public class TrailKeys {

    private final SigningKey signing;
    private final PublicKeys trusted;

    TrailKeys(AuditConfig config) {
        this.signing = SigningKey.parse(config.signingKey()
                .orElseThrow(() -> new UnusableKey(
                        "AUDIT_SIGNING_KEY is missing: without it nobody could verify the audit trail. Make one with:"
                                + " openssl genpkey -algorithm ed25519 -outform DER | base64 -w0")));
        List<PublicKey> keys = new ArrayList<>();
        keys.add(signing.publicKey());
        config.formerPublicKeys().orElse(List.of()).forEach(former -> keys.add(PublicKeys.parse(former)));
        this.trusted = PublicKeys.of(keys);
    }

    /** Before anything is served: a service that can not sign does not start. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        signing();
    }

    /** Whose signatures this service knows as its own. */
    public PublicKeys trusted() {
        return trusted;
    }

    SigningKey signing() {
        return signing;
    }
}
