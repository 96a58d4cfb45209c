package io.scrutineer.audit.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** The Ed25519 key that signs the checkpoints of a service; the database never has it. */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** From PKCS#8 in base64. */
    static SigningKey parse(String key) {
        try {
            byte[] encoded = Base64.getDecoder().decode(key.strip());
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(secret, publicKeyOf((EdECPrivateKey) secret));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Without the cause: its message could repeat the key.
            throw new UnusableKey("AUDIT_SIGNING_KEY is not an Ed25519 private key in base64 (PKCS#8). Make one with:"
                    + " openssl genpkey -algorithm ed25519 -outform DER | base64 -w0");
        }
    }

    PublicKey publicKey() {
        return open;
    }

    Checkpoint sign(Checkpoint.Purpose purpose, String service, Link link, Instant at) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(Checkpoint.signed(purpose, service, link.position(), link.hash(), at));
            return new Checkpoint(link.position(), link.hash(), at, PublicKeys.id(open), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The checkpoint could not be signed", e);
        }
    }

    /** Java has no way from a private key to its public one but to generate the pair again from the same seed. */
    private static PublicKey publicKeyOf(EdECPrivateKey secret) throws GeneralSecurityException {
        byte[] seed = secret.getBytes().orElseThrow(() -> new GeneralSecurityException("without its seed"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new GivenSeed(seed));
        return generator.generateKeyPair().getPublic();
    }

    private static final class GivenSeed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        GivenSeed(byte[] seed) {
            this.seed = Arrays.copyOf(seed, seed.length);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
