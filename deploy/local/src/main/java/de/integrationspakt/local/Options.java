package de.integrationspakt.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was asked for on the command line.
 *
 * @param data where data, logs and process ids are kept
 * @param ports every part has one; 0 means any free one
 */
record Options(boolean help, boolean empty, boolean fresh, Path data, Map<Part, Integer> ports) {

    static final String HELP = """
            Runs the whole suite on this machine until Ctrl-C. Data stays in the data directory.

              deploy/local/up [options]

              --empty                    no demo data
              --fresh                    forget the data directory first
              --data DIR                 data directory (default: .data in the project)
              --port N                   gateway                 (default 8080)
              --municipality-port N      municipality-service    (8081)
              --budget-port N            budget-service          (8082)
              --casemanagement-port N    casemanagement-service  (8083)
              --issuer-port N            OIDC provider           (8180)
              --database-port N          PostgreSQL              (15432)
              --kafka-port N             Kafka                   (19092)
              --kafka-controller-port N  Kafka's controller      (19093)
              --offset N                 adds N to every default port, for a second stack beside the first
              --help                     this text

            A port 0 is any free one; the addresses stand in DIR/run/addresses.properties.
            """;

    static Options parse(List<String> arguments, Path project) throws CannotStart {
        boolean help = false;
        boolean empty = false;
        boolean fresh = false;
        Path data = project.resolve(".data");
        int offset = 0;
        Map<Part, Integer> asked = new EnumMap<>(Part.class);
        var rest = new ArrayDeque<>(arguments.stream().flatMap(Options::split).toList());
        while (!rest.isEmpty()) {
            String option = rest.pop();
            Optional<Part> part = option.startsWith("--") ? Part.ofOption(option.substring(2)) : Optional.empty();
            if (option.equals("--help") || option.equals("-h")) help = true;
            else if (option.equals("--empty")) empty = true;
            else if (option.equals("--fresh")) fresh = true;
            else if (option.equals("--data")) data = path(value(option, rest.poll()));
            else if (option.equals("--offset")) offset = number(option, rest.poll(), 50_000);
            else if (part.isPresent()) asked.put(part.get(), number(option, rest.poll(), 65_535));
            else throw new CannotStart("There is no option " + option + "; deploy/local/up --help lists them.");
        }
        return new Options(help, empty, fresh, data.toAbsolutePath().normalize(), all(asked, offset));
    }

    private static Stream<String> split(String argument) {
        return argument.startsWith("--") ? List.of(argument.split("=", 2)).stream() : Stream.of(argument);
    }

    private static Map<Part, Integer> all(Map<Part, Integer> asked, int offset) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) ports.put(part, asked.getOrDefault(part, part.usualPort + offset));
        return ports;
    }

    private static String value(String option, String value) throws CannotStart {
        if (value == null || value.isBlank())
            throw new CannotStart(option + " wants a value; see deploy/local/up --help.");
        return value;
    }

    private static Path path(String value) throws CannotStart {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new CannotStart(value + " is no directory name.");
        }
    }

    private static int number(String option, String value, int highest) throws CannotStart {
        try {
            int number = Integer.parseInt(value(option, value));
            if (number >= 0 && number <= highest) return number;
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new CannotStart(option + " wants a whole number from 0 to " + highest + ", not " + value + ".");
    }
}
