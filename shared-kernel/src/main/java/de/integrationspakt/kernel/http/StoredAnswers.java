package de.integrationspakt.kernel.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/** The first answers to calls with an Idempotency-Key. */
@ApplicationScoped
class StoredAnswers {
    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** One call as its key sees it; scope is client and operation, the arguments tell whether it is the same call. */
    record Call(String client, String operation, String key, Object[] arguments) {
        static Call of(String client, InvocationContext call, String key) {
            var method = call.getMethod();
            var operation = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            return new Call(client, operation, key, call.getParameters());
        }
    }

    /** Ends the call with the first answer if there is one; refuses another content or a first call that still runs. */
    void replay(Call call) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            try (var lock = connection.prepareStatement(
                    "SELECT pg_try_advisory_xact_lock(hashtextextended(concat_ws('|', ?, ?, ?), 0))")) {
                lock.setString(1, call.client());
                lock.setString(2, call.operation());
                lock.setString(3, call.key());
                var locked = lock.executeQuery();
                locked.next();
                if (!locked.getBoolean(1)) {
                    throw new StillRunning(call.key());
                }
            }
            try (var find = connection.prepareStatement("SELECT request_hash, status, headers, body FROM idempotency"
                    + " WHERE client = ? AND operation = ? AND key = ?")) {
                find.setString(1, call.client());
                find.setString(2, call.operation());
                find.setString(3, call.key());
                var found = find.executeQuery();
                if (found.next()) {
                    if (!Arrays.equals(found.getBytes(1), hash(call))) {
                        throw new KeyReused(call.key());
                    }
                    throw new WebApplicationException(
                            replayed(found.getInt(2), found.getString(3), found.getString(4)));
                }
            }
        }
    }

    private Response replayed(int status, String headers, String body) throws IOException {
        var response = Response.status(status);
        for (var header : json.readTree(headers).properties()) {
            response.header(header.getKey(), header.getValue().asText());
        }
        return response.header("Idempotency-Replayed", "true")
                .entity(body == null ? null : body)
                .build();
    }

    void keep(Call call, Answer answer) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO idempotency"
                                + " (client, operation, key, request_hash, status, headers, body, at) VALUES (?,?,?,?,?,?,?,?)")) {
            insert.setString(1, call.client());
            insert.setString(2, call.operation());
            insert.setString(3, call.key());
            insert.setBytes(4, hash(call));
            insert.setInt(5, answer.status());
            insert.setString(6, json.writeValueAsString(answer.headers()));
            insert.setString(7, answer.entity() == null ? null : written(answer.entity()));
            insert.setTimestamp(8, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    private String written(Object entity) throws IOException {
        return entity instanceof String text ? text : json.writeValueAsString(entity);
    }

    private byte[] hash(Call call) throws IOException {
        return RequestHash.of(json, Map.of("arguments", Arrays.asList(call.arguments())));
    }
}
