package de.integrationspakt.kernel.http;

import org.jboss.resteasy.reactive.RestResponse;

/** Versions of what can be edited: ETag in answers, If-Match checked when it is sent. */
public final class ETags {
    private ETags() {}

    /** @param ifMatch the header as sent, or null, which always passes */
    public static void check(String ifMatch, long version) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(tag(version))) {
            throw new StaleVersion(version);
        }
    }

    public static <T> RestResponse<T> tagged(T view, long version) {
        return tagged(RestResponse.Status.OK, view, version);
    }

    public static <T> RestResponse<T> tagged(RestResponse.Status status, T view, long version) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", tag(version))
                .build();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
