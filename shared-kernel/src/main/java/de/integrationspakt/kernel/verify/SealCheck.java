package de.integrationspakt.kernel.verify;

import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import de.integrationspakt.kernel.proof.SealingKey;
import de.integrationspakt.kernel.verify.Finding.Kind;
import java.security.PublicKey;
import java.util.Collection;
import java.util.Map;

/** Verifies the seals of one log: signature, chain, and what was published of them. */
final class SealCheck {
    private final String log;
    private final String service;
    private final Collection<PublicKey> keys;
    private final Map<Long, Seal> published;
    private final Findings findings;

    SealCheck(String service, String log, Collection<PublicKey> keys, Map<Long, Seal> published, Findings findings) {
        this.service = service;
        this.log = log;
        this.keys = keys;
        this.published = published;
        this.findings = findings;
    }

    /** @param last the seal before; null for the first one read */
    void check(Seal last, Seal seal) {
        var place = "seal " + seal.number();
        if (keys.stream().noneMatch(seal::isSignedWith)) {
            var known = keys.stream().anyMatch(key -> SealingKey.idOf(key).equals(seal.keyId()));
            findings.add(
                    log,
                    place,
                    Kind.BAD_SIGNATURE,
                    known
                            ? "its signature is not over what it says"
                            : "it names key " + seal.keyId() + ", which was not given");
        }
        if (!seal.service().equals(service) || !seal.log().equals(log)) {
            findings.add(log, place, Kind.BROKEN_CHAIN, "it belongs to " + seal.service() + "/" + seal.log());
        }
        chain(last, seal, place);
        var told = published.get(seal.number());
        if (told != null && !told.hash().equals(seal.hash())) {
            findings.add(
                    log,
                    place,
                    Kind.FOREIGN_ROOT,
                    "published over " + told.size() + " entries with root " + told.root() + ", kept over " + seal.size()
                            + " with root " + seal.root());
        }
    }

    private void chain(Seal last, Seal seal, String place) {
        if (last == null) {
            if (seal.number() == 1 && !seal.previous().equals(Hash.NONE)) {
                findings.add(log, place, Kind.BROKEN_CHAIN, "the first seal names one before it");
            }
        } else if (seal.number() != last.number() + 1) {
            findings.add(
                    log, place, Kind.BROKEN_CHAIN, "the seal before it is missing; the last one is " + last.number());
        } else if (!seal.previous().equals(last.hash())) {
            findings.add(log, place, Kind.BROKEN_CHAIN, "it continues another seal than " + last.number());
        } else if (seal.size() <= last.size() || seal.at().compareTo(last.at()) < 0) {
            findings.add(log, place, Kind.BROKEN_CHAIN, "it is smaller or older than the one before it");
        }
    }

    /** @param last null when there is none */
    void end(Seal last) {
        long kept = last == null ? 0 : last.number();
        published.values().stream()
                .filter(told -> told.number() > kept)
                .forEach(told -> findings.add(
                        log,
                        "seal " + told.number(),
                        Kind.CUT,
                        "published over " + told.size() + " entries, but the log ends with "
                                + (last == null ? "no seal" : "seal " + kept + " over " + last.size())));
    }
}
