package org.hexport.platform.house;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what must not lie open in the database, such as identity numbers, by AES-256-GCM, and signs links. The key is {@code HEXPORT_KEY} (32 bytes in
 * Base64; where several machines serve one database they share it) or else a file of the data folder that only its owner may read, made
 * when first needed. A copy of the database without the key tells nothing.
 */
@Component
public class Vault {

    private static final String FILE = "vault.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SIGNATURE_BYTES = 16;
    private static final String SIGNING = "hexport signs:";

    private final Path data;
    private final String given;
    private final SecureRandom chance = new SecureRandom();
    private @Nullable SecretKey key;

    Vault(@Value("${hexport.data}") Path data, @Value("${hexport.key}") String given) {
        this.data = data;
        this.given = given;
    }

    /** @param context whose it is: it opens only there */
    public byte[] seal(String text, String context) {
        var nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where it was sealed with another key, for another context, or was tampered with. */
    public Optional<String> open(byte[] sealed, String context) {
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            var text = cipher(Cipher.DECRYPT_MODE, nonce, context)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** A signature that only this installation can make: 128 bits of HMAC-SHA-256, in Base64 for addresses. */
    public String sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key().getEncoded(), "HmacSHA256"));
            var whole = mac.doFinal((SIGNING + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compared in constant time. */
    public boolean signed(String text, String signature) {
        return MessageDigest.isEqual(
                sign(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKey key() {
        if (key == null) {
            key = new SecretKeySpec(bytes(), "AES");
        }
        return key;
    }

    private byte[] bytes() {
        var bytes = Base64.getDecoder().decode(given.isBlank() ? kept() : given.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("HEXPORT_KEY must be 32 bytes in Base64");
        }
        return bytes;
    }

    private String kept() {
        var folder = PrivateFolder.at(data);
        if (!folder.has(FILE)) {
            var fresh = new byte[KEY_BYTES];
            chance.nextBytes(fresh);
            folder.write(FILE, Base64.getEncoder().encodeToString(fresh));
        }
        return folder.read(FILE).strip();
    }
}
