package de.integrationspakt.kernel.table;

import com.fasterxml.jackson.annotation.JsonValue;
import de.integrationspakt.kernel.http.Malformed;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the caller wants a table as; a {@code @BeanParam}. {@code ?format=} is for links in a browser and outranks {@code Accept}. */
public class AskedFormat {

    @RestQuery("format")
    @Parameter(description = "json, csv, xlsx, … as the answer's media types name them; outranks Accept")
    String format;

    @Context
    HttpHeaders headers;

    /** @param offered the first of them is given to who does not care */
    public Format among(Format... offered) {
        if (format != null && !format.isEmpty()) {
            return Arrays.stream(offered)
                    .filter(one -> one.extension().equals(format))
                    .findFirst()
                    .orElseThrow(() -> new Malformed("/format", "field.oneOf", names(List.of(offered))));
        }
        // In the order of the caller's preference. What nobody here offers was refused before, by the resource's media
        // types.
        for (var wanted : headers.getAcceptableMediaTypes()) {
            for (var one : offered) {
                if (wanted.isCompatible(jakarta.ws.rs.core.MediaType.valueOf(one.mediaType()))) return one;
            }
        }
        return offered[0];
    }

    /** What was asked, as far as the same Idempotency-Key has to ask the same. */
    @JsonValue
    String asked() {
        return format != null && !format.isEmpty()
                ? format
                : headers.getAcceptableMediaTypes().toString();
    }

    private static String names(List<Format> offered) {
        return offered.stream().map(Format::extension).collect(Collectors.joining(", "));
    }
}
