package de.integrationspakt.local.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** What a client sent to the token endpoint; its name and secret from the Authorization header or from the form (RFC 6749, 2.3.1). */
record TokenRequest(String client, String secret, Map<String, String> form) {

    static TokenRequest of(String authorization, String body) {
        Map<String, String> form = form(body);
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return new TokenRequest(form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", ""), form);
        }
        String[] pair = decoded(authorization.substring(6).trim()).split(":", 2);
        return new TokenRequest(unescaped(pair[0]), pair.length < 2 ? "" : unescaped(pair[1]), form);
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (String field : body == null ? new String[0] : body.split("&")) {
            String[] pair = field.split("=", 2);
            form.put(unescaped(pair[0]), pair.length < 2 ? "" : unescaped(pair[1]));
        }
        return form;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static String unescaped(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return text;
        }
    }
}
