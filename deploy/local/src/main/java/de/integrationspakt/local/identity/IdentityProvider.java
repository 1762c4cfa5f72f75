package de.integrationspakt.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** The OIDC provider, issuer {@code http://localhost:PORT/pakt}, bound to the loopback interface. */
public final class IdentityProvider implements AutoCloseable {
    private final MockOAuth2Server server;

    private IdentityProvider(MockOAuth2Server server) {
        this.server = server;
    }

    /** For tests: any free port, a key that is gone afterwards, and the client {@code test} that plays anybody. */
    public static IdentityProvider forTests(String secret) throws IOException {
        return start(0, newKey(), secret, true);
    }

    /** With the key kept in {@code keyFile}, so that tokens and the services' copies of the key outlive a restart. */
    public static IdentityProvider keptIn(Path keyFile, int port, String secret) throws IOException {
        if (!Files.exists(keyFile)) {
            Files.createDirectories(keyFile.getParent());
            Files.writeString(keyFile, newKey().toJSONString());
        }
        try {
            return start(port, JWK.parse(Files.readString(keyFile)), secret, false);
        } catch (ParseException e) {
            throw new IOException(keyFile + " holds no key; delete it and start again", e);
        }
    }

    private static IdentityProvider start(int port, JWK key, String secret, boolean anybody) throws IOException {
        var tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"));
        // Not the library's default server, which keeps every request it has seen for the test to ask about.
        var http = new NettyWrapper();
        var endpoint = new TokenEndpoint(tokens, http::port, secret, anybody);
        var server = new MockOAuth2Server(new OAuth2Config(false, null, null, false, tokens, Set.of(), http), endpoint);
        server.start(InetAddress.getLoopbackAddress(), port);
        return new IdentityProvider(server);
    }

    private static JWK newKey() throws IOException {
        try {
            return new RSAKeyGenerator(2048).keyID("pakt").generate();
        } catch (JOSEException e) {
            throw new IOException("The JDK made no RSA key", e);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.baseUrl().port() + "/pakt";
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
