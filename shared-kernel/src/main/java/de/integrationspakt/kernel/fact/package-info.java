/**
 * Facts between services: CloudEvents over Kafka with an outbox on the telling side and an inbox on the hearing side.
 *
 * <p>It guarantees: a fact is told exactly if its transaction commits; facts of one subject are heard in the order told; each
 * is acted on once however often it arrives; one that cannot be acted on parks its subject until an operator replays or
 * discards it, and loses nothing; an outage of the database or the broker pauses and dead-letters nothing.
 */
package de.integrationspakt.kernel.fact;
