package de.integrationspakt.kernel.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether two calls with one key ask for the same: by what was read, not by white space. */
public final class RequestHash {
    private RequestHash() {}

    /** @param content what the call asked for, as records */
    public static byte[] of(ObjectMapper json, Object content) throws IOException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
