package de.integrationspakt.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Which service stands behind which path prefix: {@code gateway.routes.<service>.prefix} and {@code .upstream}. */
@ConfigMapping(prefix = "gateway.routes")
public interface Routes {
    @WithParentName
    Map<String, Behind> all();

    /** One service: the prefix is the same at the service, the upstream is {@code http[s]://host:port} without a path. */
    interface Behind {
        String prefix();

        URI upstream();
    }
}
