package de.integrationspakt.kernel.http;

/** A refusal without a class of its own: those that the framework, not a rule, gives. */
class Refused extends Refusal {
    Refused(int status, String code, Object... args) {
        super(status, code, args);
    }
}
