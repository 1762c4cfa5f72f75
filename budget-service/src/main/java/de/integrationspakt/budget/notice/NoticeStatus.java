package de.integrationspakt.budget.notice;

import java.util.Set;

/**
 * The life of a notice.
 *
 * <pre>
 * DRAFTED --another officer issues--> ISSUED --> DISPATCHED --> RECEIVED --remedy lodged--> CONTESTED --> UPHELD
 *    |                                   \___________________________________________________________________/
 *    +--> DISCARDED                                          a newer notice on the same subject --> REPLACED
 * </pre>
 *
 * Final (bestandskräftig) is no state but follows: received and the remedy's last day over or the remedy waived, or upheld.
 */
public enum NoticeStatus {
    DRAFTED,
    DISCARDED,
    ISSUED,
    DISPATCHED,
    RECEIVED,
    CONTESTED,
    UPHELD,
    REPLACED;

    static final Set<NoticeStatus> IN_FORCE = Set.of(ISSUED, DISPATCHED, RECEIVED, CONTESTED, UPHELD);

    /** Those the holder has been told of. */
    static final Set<NoticeStatus> TOLD = Set.of(DISPATCHED, RECEIVED, CONTESTED, UPHELD, REPLACED);
}
