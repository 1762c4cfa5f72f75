package de.integrationspakt.local;

import de.integrationspakt.local.broker.KafkaProcess;
import de.integrationspakt.local.database.PostgresBinaries;
import de.integrationspakt.local.database.PostgresServer;
import de.integrationspakt.local.database.ServiceDatabases;
import de.integrationspakt.local.identity.IdentityProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The running suite: platform first, then services and gateway; stopped the other way round. */
final class Stack {
    static final String SECRET = "demo";

    /** Small, because local data is; and durable, although zonky's own launcher would switch fsync off. */
    private static final Map<String, String> POSTGRES = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "shared_buffers", "48MB",
            // Three services with pools of 8, a relay connection each, and room for psql and benchmarks.
            "max_connections", "100",
            "max_wal_size", "512MB",
            "log_checkpoints", "off");

    /** The suite pays from no account that nobody has named; here it is one that is reserved for examples. */
    private static final Map<String, String> DEBTOR = Map.of(
            "PAKT_PAYMENT_DEBTOR_NAME", "Land Baden-Wuerttemberg",
            "PAKT_PAYMENT_DEBTOR_IBAN", "DE02600501010002034304");

    private final Project project;
    private final DataDirectory data;
    private final Addresses addresses;
    private final Console console;
    private final Deque<List<AutoCloseable>> started = new ArrayDeque<>();

    Stack(Project project, DataDirectory data, Addresses addresses, Console console) {
        this.project = project;
        this.data = data;
        this.addresses = addresses;
        this.console = console;
    }

    /** Returns when the gateway says that all is ready. */
    void start() throws CannotStart, InterruptedException {
        Child kafka = child(Part.KAFKA, kafkaCommand(), Map.of(), () -> FreePort.isServed(addresses.port(Part.KAFKA)));
        PostgresServer server = postgres();
        Child postgres = child(Part.POSTGRES, server.command(POSTGRES), Map.of(), server::takesConnections);
        layer(kafka::stop, postgres::stop);
        console.say("Starting PostgreSQL, Kafka and the OIDC provider, then the services");
        Parallel.run(List.of(this::startIssuer, () -> start(Part.KAFKA, kafka, "Kafka"), () -> {
            server.prepare();
            start(Part.POSTGRES, postgres, "PostgreSQL");
            ServiceDatabases.create(server::connect, SECRET);
        }));

        Child municipality = service(Part.MUNICIPALITY, "municipality-service");
        Child budget = service(Part.BUDGET, "budget-service");
        Child casemanagement = service(Part.CASEMANAGEMENT, "casemanagement-service");
        Child gateway = gateway();
        layer(municipality::stop, budget::stop, casemanagement::stop);
        layer(gateway::stop);
        Parallel.run(List.of(
                () -> start(Part.MUNICIPALITY, municipality, "municipality-service"),
                () -> start(Part.BUDGET, budget, "budget-service"),
                () -> start(Part.CASEMANAGEMENT, casemanagement, "casemanagement-service"),
                () -> start(Part.GATEWAY, gateway, "gateway")));
    }

    private void start(Part part, Child child, String title) throws CannotStart, InterruptedException {
        child.start();
        boolean http = part.ordinal() <= Part.ISSUER.ordinal();
        console.runs(title, http ? addresses.http(part) : "localhost:" + addresses.port(part));
    }

    private PostgresServer postgres() throws CannotStart {
        try {
            PostgresBinaries binaries = PostgresBinaries.in(project.target());
            return new PostgresServer(binaries, data.path("postgres"), addresses.port(Part.POSTGRES), SECRET);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL's programs cannot be unpacked: " + e.getMessage());
        }
    }

    private void startIssuer() throws IOException {
        IdentityProvider issuer =
                IdentityProvider.keptIn(data.path("issuer/key.json"), addresses.port(Part.ISSUER), SECRET);
        layer(issuer);
        console.runs("OIDC provider", addresses.issuer());
    }

    private List<String> kafkaCommand() {
        Path lib = project.target().resolve("lib").resolve("*");
        return JavaCommand.of(
                data,
                Part.KAFKA.label,
                192,
                List.of(
                        // One machine's traffic never needs the optimising compiler, whose work would fall into the
                        // start.
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        lib.toString(),
                        KafkaProcess.class.getName(),
                        data.path("kafka").toString(),
                        Integer.toString(addresses.port(Part.KAFKA)),
                        Integer.toString(addresses.port(Part.KAFKA_CONTROLLER))));
    }

    private Child service(Part part, String module) throws CannotStart {
        List<String> command = JavaCommand.of(
                data, part.label, 256, List.of("-jar", project.runnable(module).toString()));
        var environment = new HashMap<>(environment(part));
        environment.put("PAKT_SEAL_KEY", SealKeys.of(data, part.label).toString());
        if (part == Part.BUDGET) environment.putAll(DEBTOR);
        return child(part, command, environment, () -> Health.ready(addresses.http(part)));
    }

    private Child gateway() throws CannotStart {
        List<String> command = JavaCommand.of(
                data,
                "gateway",
                160,
                List.of("-jar", project.runnable("gateway").toString()));
        var environment = new HashMap<>(environment(Part.GATEWAY));
        environment.put("PAKT_MUNICIPALITY_URL", addresses.http(Part.MUNICIPALITY));
        environment.put("PAKT_BUDGET_URL", addresses.http(Part.BUDGET));
        environment.put("PAKT_CASEMANAGEMENT_URL", addresses.http(Part.CASEMANAGEMENT));
        return child(Part.GATEWAY, command, environment, () -> Health.ready(addresses.http(Part.GATEWAY)));
    }

    private Map<String, String> environment(Part part) {
        return Map.of(
                "PAKT_DATABASE_PORT", Integer.toString(addresses.port(Part.POSTGRES)),
                "PAKT_DATABASE_PASSWORD", SECRET,
                "PAKT_KAFKA", addresses.kafka(),
                "PAKT_ISSUER", addresses.issuer(),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(addresses.port(part)),
                // Otherwise every thread keeps a pool of native memory of its own.
                "MALLOC_ARENA_MAX", "2");
    }

    private Child child(Part part, List<String> command, Map<String, String> environment, Child.Probe ready) {
        return new Child(part.label, command, environment, ready, data, console);
    }

    private synchronized void layer(AutoCloseable... parts) {
        started.push(List.of(parts));
    }

    /** What was started last ends first; what was started together ends together. */
    void stop() {
        while (true) {
            List<AutoCloseable> layer;
            synchronized (this) {
                layer = started.poll();
            }
            if (layer == null) return;
            try {
                Parallel.run(
                        layer.stream().map(part -> (Parallel.Step) part::close).toList());
            } catch (CannotStart e) {
                console.say("  " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
