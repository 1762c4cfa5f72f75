package de.integrationspakt.verifier;

import de.integrationspakt.kernel.proof.SealingKey;
import de.integrationspakt.kernel.verify.PublishedSeals;
import de.integrationspakt.kernel.verify.Unreadable;
import de.integrationspakt.kernel.verify.VerifyExport;
import de.integrationspakt.kernel.verify.VerifyProof;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/** {@code java -jar verifier.jar EXPORT --key FILE}: 0 verified, 1 something does not hold, 2 nothing can be said. */
public final class Main {
    public static final int VERIFIED = 0;
    public static final int BROKEN = 1;
    public static final int UNREADABLE = 2;

    private static final String USAGE = """
            Verifies an export of a service's sealed logs (GET …/journal/export) without the service.

              java -jar verifier.jar EXPORT --key FILE [--key FILE]… [--roots FILE]…
              java -jar verifier.jar --proof PROOF --key FILE [--key FILE]…

              --key    public key of the service in PEM; each one that was ever in use
              --proof  an answer of GET …/journal/{id}/proof, …/seals/inclusion or …/seals/consistency
              --roots  seals known from elsewhere: JournalSealed facts, one JSON object per line, or an earlier export

            Exit code 0: verified. 1: something does not hold; each entry is named. 2: nothing can be said.
            """;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** @return the exit code */
    public static int run(List<String> arguments, PrintStream out) {
        try {
            var verdict = verify(arguments);
            out.println(verdict.origin());
            verdict.logs().forEach(log -> out.println("  " + log));
            verdict.findings().forEach(out::println);
            if (verdict.holds()) {
                out.println("VERIFIED");
                return VERIFIED;
            }
            out.println("BROKEN: " + (verdict.findings().size() + verdict.notNamed()) + " findings"
                    + (verdict.notNamed() == 0 ? "" : ", of which " + verdict.notNamed() + " are not named"));
            return BROKEN;
        } catch (Unreadable | IllegalArgumentException unreadable) {
            out.println(unreadable.getMessage());
        } catch (NoSuchFileException missing) {
            out.println("There is no file " + missing.getFile());
        } catch (IOException fault) {
            out.println("Cannot be read: " + fault.getMessage());
        }
        return UNREADABLE;
    }

    private static VerifyExport.Verdict verify(List<String> arguments) throws IOException, Unreadable {
        Path export = null;
        Path proof = null;
        var keys = new ArrayList<PublicKey>();
        var published = new PublishedSeals();
        for (var rest = new ArrayList<>(arguments); !rest.isEmpty(); ) {
            var argument = rest.remove(0);
            if (argument.equals("--key") && !rest.isEmpty()) {
                keys.add(key(Path.of(rest.remove(0))));
            } else if (argument.equals("--proof") && !rest.isEmpty()) {
                proof = Path.of(rest.remove(0));
            } else if (argument.equals("--roots") && !rest.isEmpty()) {
                try (var in = new BufferedInputStream(Files.newInputStream(Path.of(rest.remove(0))))) {
                    published.add(in);
                }
            } else if (!argument.startsWith("--") && export == null) {
                export = Path.of(argument);
            } else {
                throw new Unreadable("What is " + argument + "?\n\n" + USAGE);
            }
        }
        if ((export == null) == (proof == null) || keys.isEmpty()) {
            throw new Unreadable(USAGE);
        }
        try (var in = new BufferedInputStream(Files.newInputStream(export == null ? proof : export))) {
            return export == null ? new VerifyProof(keys).verify(in) : new VerifyExport(keys, published).verify(in);
        }
    }

    private static PublicKey key(Path file) throws IOException, Unreadable {
        try {
            return SealingKey.publicKey(Files.readString(file));
        } catch (IllegalArgumentException unfit) {
            throw new Unreadable(file + ": " + unfit.getMessage());
        }
    }
}
