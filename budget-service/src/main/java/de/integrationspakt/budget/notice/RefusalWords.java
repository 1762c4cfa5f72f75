package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.funding.RefusalReason;

/** Why money was refused, in the words of a German notice. */
final class RefusalWords {

    private RefusalWords() {}

    static String german(RefusalReason reason) {
        return switch (reason) {
            case INSUFFICIENT_FUNDS ->
                "Die im Planungsrahmen noch verfügbaren Mittel reichen für den beantragten Betrag nicht aus.";
            case COMMITMENT_AUTHORITY_EXCEEDED ->
                "Die Verpflichtungsermächtigung reicht für die in späteren Jahren fälligen Beträge nicht aus (§ 38 LHO).";
            case NO_SHARE -> "Für den Antragsteller ist in dieser Haushaltsstelle kein Planungsrahmen festgesetzt.";
            case LINE_CLOSED -> "Die Haushaltsstelle ist abgeschlossen; aus ihr werden keine Mittel mehr bewilligt.";
            case UNKNOWN_LINE -> "Die im Antrag genannte Haushaltsstelle besteht nicht.";
        };
    }
}
