package de.integrationspakt.kernel.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again. With an Idempotency-Key the effect happens once: the same key and content get the first
 * answer, marked {@code Idempotency-Replayed: true}; the same key with other content is refused with 422, a call whose first
 * one still runs with 409. Key, effect and answer share one transaction. Answers 401, 403, 412, 429, 5xx and those with
 * Retry-After are not kept, nor is what is streamed, which changes nothing. With {@code ?dryRun=true} the answer is computed and the effect taken back.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** The dry run is itself something to look at afterwards, such as an import that keeps nothing else; the call is made as any other. */
    @Nonbinding
    boolean keepsDryRun() default false;
}
