package de.integrationspakt.budget;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the running service on real PostgreSQL, Kafka and OIDC. The kernel has the same for itself: Quarkus finds a
 * stereotype only in the module it tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Stereotype
@QuarkusTest
@QuarkusTestResource(BudgetPlatform.class)
public @interface OnPlatform {}
