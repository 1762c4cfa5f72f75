package de.integrationspakt.kernel.http;

import jakarta.ws.rs.DefaultValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a list the caller wants; a {@code @BeanParam}. */
public class Paging {
    /** More would make one answer slow and large; FIT-Connect draws the same line. */
    public static final int MOST = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @RestQuery("limit")
    @DefaultValue("100")
    @Parameter(description = "How many items at most, 1 to 500", schema = @Schema(minimum = "1", maximum = "500"))
    int limit;

    @RestQuery("cursor")
    @Parameter(description = "The next of the page before")
    @Schema(maxLength = 500)
    String cursor;

    public int limit() {
        if (limit < 1 || limit > MOST) {
            throw new Malformed("/limit", "field.limit");
        }
        return limit;
    }

    /** The sort key after which the page starts. */
    public Optional<String> after() {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }

    /** The id after which the page starts, in a list sorted by ids; below every other at the beginning. */
    public UUID afterId() {
        try {
            return after().map(UUID::fromString).orElse(BEFORE_ALL);
        } catch (IllegalArgumentException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
