package de.integrationspakt.kernel.verify;

import de.integrationspakt.kernel.proof.Canonical;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Proofs;
import de.integrationspakt.kernel.proof.Seal;
import de.integrationspakt.kernel.verify.Finding.Kind;
import de.integrationspakt.kernel.verify.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Verifies one answer of a service: that an entry is under a seal, or that a seal continues another. */
public final class VerifyProof {
    private final Collection<PublicKey> keys;
    private final List<Finding> findings = new ArrayList<>();

    /** @param keys public keys that seals may be signed with */
    public VerifyProof(Collection<PublicKey> keys) {
        this.keys = keys;
    }

    /** @throws Unreadable if it is no such answer */
    public VerifyExport.Verdict verify(InputStream in) throws IOException, Unreadable {
        try (var lines = new Lines(in)) {
            var proof = lines.next();
            if (proof == null || !proof.has("path")) {
                throw new Unreadable("this is no proof");
            }
            var said = proof.has("row") ? inclusion(proof) : consistency(proof);
            return new VerifyExport.Verdict("Proof", List.of(said), List.copyOf(findings), 0);
        }
    }

    private String inclusion(Line proof) throws Unreadable {
        var seal = signed(proof.inner("seal").seal());
        long number = proof.number("number");
        var row = proof.row();
        var leaf = Canonical.leaf(seal.log(), row);
        if (!Proofs.includes(seal.root(), seal.size(), number - 1, leaf, path(proof))) {
            findings.add(new Finding(
                    seal.log(),
                    "entry " + number,
                    Kind.CHANGED,
                    "seal " + seal.number() + " does not cover this row here"));
        }
        return "entry " + number + " of the " + seal.log() + " under " + name(seal) + ": " + row;
    }

    private String consistency(Line proof) throws Unreadable {
        var from = signed(proof.inner("from").seal());
        var to = signed(proof.inner("to").seal());
        if (!from.service().equals(to.service())
                || !from.log().equals(to.log())
                || !Proofs.consistent(from.root(), from.size(), to.root(), to.size(), path(proof))) {
            findings.add(new Finding(
                    to.log(),
                    "seal " + to.number(),
                    Kind.BROKEN_CHAIN,
                    "it does not only add to seal " + from.number()));
        }
        return name(to) + " of the " + to.log() + " only adds to " + name(from);
    }

    private Seal signed(Seal seal) {
        if (keys.stream().noneMatch(seal::isSignedWith)) {
            findings.add(new Finding(
                    seal.log(), "seal " + seal.number(), Kind.BAD_SIGNATURE, "no key given signed what it says"));
        }
        return seal;
    }

    private static List<Hash> path(Line proof) throws Unreadable {
        var path = new ArrayList<Hash>();
        try {
            for (Object hash : (List<?>) proof.fields().get("path")) {
                path.add(Hash.of(String.valueOf(hash)));
            }
        } catch (ClassCastException | IllegalArgumentException broken) {
            throw new Unreadable("its path is no list of hashes");
        }
        return path;
    }

    private static String name(Seal seal) {
        return "seal " + seal.number() + " of " + seal.at() + " over " + seal.size() + " entries";
    }
}
