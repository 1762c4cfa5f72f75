package de.integrationspakt.gateway.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test against the running gateway, with {@link Issuer} and {@link Service} behind it. */
@QuarkusTest
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Service.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtTheGateway {}
