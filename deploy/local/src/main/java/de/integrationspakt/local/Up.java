package de.integrationspakt.local;

import de.integrationspakt.local.demo.Demo;
import de.integrationspakt.local.demo.DemoFailed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;

/** {@code deploy/local/up}: runs the whole suite until Ctrl-C, and says in one sentence why it cannot. */
public final class Up {
    /** After Ctrl-C nobody wants to read that a process ended before it was ready. */
    private static volatile boolean stopping;

    private Up() {}

    public static void main(String[] arguments) throws InterruptedException {
        Quiet.logging();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Project project = Project.ofThisClass();
            Options options = Options.parse(List.of(arguments), project.root());
            if (options.help()) out.print(Options.HELP);
            else run(project, options, new Console(out));
        } catch (CannotStart e) {
            if (!stopping) System.err.println("up: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Project project, Options options, Console console)
            throws CannotStart, InterruptedException {
        DataDirectory data = DataDirectory.open(options.data());
        console.say("Integrationspakt on JDK " + Runtime.version().feature() + ", data in " + data);
        StaleProcesses.end(data, console);
        if (options.fresh()) data.forget();
        Addresses addresses = Addresses.choose(options.ports());
        var stack = new Stack(project, data, addresses, console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, data, console)));
        stack.start();
        double readySeconds = console.seconds();
        Optional<String> waitingClaim = options.empty() ? Optional.empty() : loadDemo(data, addresses, console);
        tell(data, addresses, console, readySeconds, waitingClaim);
        new CountDownLatch(1).await(); // until Ctrl-C
    }

    /** A demo that cannot be told is no reason to take the stack away. */
    private static Optional<String> loadDemo(DataDirectory data, Addresses addresses, Console console)
            throws InterruptedException {
        try {
            String gateway = addresses.http(Part.GATEWAY);
            var demo = new Demo(gateway, addresses.issuer(), data.path("demo.properties"), console::say);
            demo.load();
            return demo.waitingClaim();
        } catch (DemoFailed e) {
            console.say("  The demo data stopped and goes on at the next start: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void tell(
            DataDirectory data,
            Addresses addresses,
            Console console,
            double readySeconds,
            Optional<String> waitingClaim)
            throws CannotStart {
        try {
            addresses.write(data.run(Addresses.FILE));
        } catch (IOException e) {
            throw new CannotStart("The addresses cannot be written: " + e.getMessage());
        }
        OptionalLong memoryMb = Memory.pssMb();
        console.say(String.format(Locale.ROOT, "Ready after %.1f s", readySeconds)
                + (memoryMb.isPresent() ? ", " + memoryMb.getAsLong() + " MB of memory in all (PSS)." : "."));
        console.say(Hints.text(addresses, data, waitingClaim));
    }

    private static void stop(Stack stack, DataDirectory data, Console console) {
        stopping = true;
        console.say("Stopping.");
        stack.stop();
        try {
            Files.deleteIfExists(data.run(Addresses.FILE));
            data.close();
        } catch (IOException e) {
            console.say("  The lock of the data directory stays behind: " + e.getMessage());
        }
        console.say("Stopped; the data stays in " + data + ".");
    }
}
