package de.integrationspakt.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.util.Map;

/** A server that answers in bytes of its own choice; where it is asked for anything else, it is ready. */
final class Garbage {
    private static final Map<String, String> ANSWERS = Map.of(
            "no-http", "FTP 42 hello\r\n\r\n",
            "two-lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde",
            "bad-status", "HTTP/1.1 abc OK\r\n\r\n",
            "endless-head", "HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n",
            "switch", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: any\r\n\r\n");

    private Garbage() {}

    static String up(Vertx vertx) {
        var server = vertx.createNetServer(
                        new NetServerOptions().setHost("localhost").setPort(0))
                .connectHandler(socket -> socket.handler(asked -> answer(socket, asked)));
        var port =
                server.listen().toCompletionStage().toCompletableFuture().join().actualPort();
        return "http://localhost:" + port;
    }

    private static void answer(NetSocket socket, Buffer asked) {
        var path = asked.toString().split(" ")[1];
        socket.write(ANSWERS.getOrDefault(
                path.substring(path.lastIndexOf('/') + 1), "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
    }
}
