package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import de.integrationspakt.kernel.proof.Seal;
import java.util.Set;

/** A log was sealed up to an entry; told so that nobody can cut or rewrite it unseen, not even with the key. */
@Told(topic = "audit.seals")
record JournalSealed(
        String service,
        String log,
        long number,
        long size,
        String root,
        String previous,
        String at,
        String keyId,
        String signature)
        implements Tellable {
    static JournalSealed of(Seal seal) {
        return new JournalSealed(
                seal.service(),
                seal.log(),
                seal.number(),
                seal.size(),
                seal.root().toString(),
                seal.previous().toString(),
                seal.at(),
                seal.keyId(),
                seal.signature());
    }

    @Override
    public String subject() {
        return service + "/" + log;
    }

    /** Nobody's change feed: auditors read seals where they are kept, or on the topic. */
    @Override
    public Set<String> units() {
        return Set.of();
    }
}
