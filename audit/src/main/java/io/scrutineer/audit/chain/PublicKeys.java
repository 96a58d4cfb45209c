package io.scrutineer.audit.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys whose signatures an auditor trusts, by their ids: the present one and those before it. */
public final class PublicKeys {

    private static final String ALGORITHM = "Ed25519";

    private final Map<String, PublicKey> byId;

    private PublicKeys(Collection<PublicKey> keys) {
        this.byId = keys.stream().collect(Collectors.toMap(PublicKeys::id, Function.identity(), (a, b) -> a));
    }

    public static PublicKeys of(Collection<PublicKey> keys) {
        return new PublicKeys(keys);
    }

    /** Each is an X.509 SubjectPublicKeyInfo in base64. */
    public static PublicKeys parse(List<String> keys) {
        return new PublicKeys(keys.stream().map(PublicKeys::parse).toList());
    }

    public static PublicKey parse(String key) {
        try {
            byte[] encoded = Base64.getDecoder().decode(key.strip());
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UnusableKey("A public key of the audit trail is not an Ed25519 key in base64 (X.509).");
        }
    }

    /** The fingerprint: the start of the SHA-256 of its encoding. */
    public static String id(PublicKey key) {
        byte[] hash = Chain.sha256().digest(key.getEncoded());
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    public boolean knows(String keyId) {
        return byId.containsKey(keyId);
    }

    /** Whether the checkpoint was signed by one of these keys, for this service. */
    public boolean vouchFor(Checkpoint.Purpose purpose, Checkpoint checkpoint, String service) {
        PublicKey key = byId.get(checkpoint.keyId());
        if (key == null) {
            return false;
        }
        try {
            Signature verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(key);
            verification.update(checkpoint.signed(purpose, service));
            return verification.verify(checkpoint.signature());
        } catch (GeneralSecurityException e) {
            return false; // not even the form of a signature
        }
    }
}
