package de.integrationspakt.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM of the stack, small enough that all of them together stay below 2 GB. */
final class JavaCommand {
    private JavaCommand() {}

    /**
     * @param data stands first, so that a process left behind is recognised as ours
     * @param run the class path and class, or {@code -jar} and the jar
     */
    static List<String> of(DataDirectory data, String name, int heapMb, List<String> run) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpakt.data=" + data,
                "-Dpakt.part=" + name,
                "-Xms32m",
                "-Xmx" + heapMb + "m",
                // One collector thread and no side tables: on two cores and small heaps the others only cost memory.
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                // Ten times the usual thresholds of the optimising compiler: at start it took 4 of the 11 seconds of
                // processor
                // time of a service, while what is really hot reaches it soon after.
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000",
                "-Duser.timezone=UTC"));
        command.addAll(run);
        return command;
    }
}
