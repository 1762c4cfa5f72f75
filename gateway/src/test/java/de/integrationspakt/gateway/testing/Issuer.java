package de.integrationspakt.gateway.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An OIDC issuer over real HTTP whose private key the test holds, so that it can sign what no honest issuer would. */
public final class Issuer implements QuarkusTestResourceLifecycleManager {
    private static HttpServer server;
    private static ServerSocket silence;
    private static int port;
    private static RsaJsonWebKey key = newKey("first");

    private boolean late;

    /** With {@code late}, it accepts connections but says nothing until {@link #comeUp()}. */
    @Override
    public void init(Map<String, String> arguments) {
        late = arguments.containsKey("late");
    }

    @Override
    public Map<String, String> start() {
        try {
            silence = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            port = silence.getLocalPort();
            if (!late) {
                comeUp();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return Map.of("pakt.issuer", url());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    public static void comeUp() throws IOException {
        silence.close();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        serve();
    }

    private static void serve() {
        serve("/pakt/.well-known/openid-configuration", () -> """
                {"issuer":"%s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token"}""".formatted(url()));
        serve("/pakt/jwks", () -> new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
        server.start();
    }

    public static String url() {
        return "http://localhost:" + port + "/pakt";
    }

    public static RsaJsonWebKey key() {
        return key;
    }

    /** From now on only the new key is published. */
    public static void rotate(String id) {
        key = newKey(id);
    }

    public static RsaJsonWebKey newKey(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** An Authorization header value that is in order. */
    public static String bearer() {
        return "Bearer " + token(claims -> {}, signature -> {});
    }

    /** A token that is in order but for what the test changes. */
    public static String token(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> signature) {
        var content = new JwtClaims();
        content.setIssuer(url());
        content.setAudience("integrationspakt");
        content.setSubject("auditor");
        content.setStringListClaim("roles", "auditor");
        content.setGeneratedJwtId();
        content.setIssuedAtToNow();
        content.setExpirationTimeMinutesInTheFuture(10);
        claims.accept(content);
        var signed = new JsonWebSignature();
        signed.setKey(key.getPrivateKey());
        signed.setKeyIdHeaderValue(key.getKeyId());
        signed.setAlgorithmHeaderValue("RS256");
        signature.accept(signed);
        signed.setPayload(content.toJson());
        try {
            return signed.getCompactSerialization();
        } catch (JoseException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void serve(String path, Supplier<String> json) {
        server.createContext(path, call -> {
            var body = json.get().getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
            call.close();
        });
    }
}
