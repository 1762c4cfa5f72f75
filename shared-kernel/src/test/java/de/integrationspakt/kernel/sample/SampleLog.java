package de.integrationspakt.kernel.sample;

import de.integrationspakt.kernel.seal.SealedLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** A log whose marks and horizon a test sets as it needs them. */
@ApplicationScoped
public class SampleLog implements SealedLog {
    @Override
    public String name() {
        return "sample";
    }

    @Override
    public String table() {
        return "sample_row";
    }

    @Override
    public String mark() {
        return "mark";
    }

    @Override
    public String markType() {
        return "bigint";
    }

    @Override
    public String horizon() {
        return "SELECT mark FROM sample_horizon";
    }

    @Override
    public Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("id", "id::text");
        columns.put("text", "text");
        return columns;
    }
}
