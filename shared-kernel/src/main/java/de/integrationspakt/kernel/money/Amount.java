package de.integrationspakt.kernel.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The range an amount of money in a request must lie in; both ends are allowed. Absent amounts pass. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Amount.InRange.class)
public @interface Amount {
    /** Smallest amount in cents. */
    long minCents() default 0;

    /** Largest amount in cents; 100 billion euro is more than any budget of the state. */
    long maxCents() default 10_000_000_000_000L;

    String message() default "{amount.range}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the cents and names both ends in the refusal. */
    class InRange implements ConstraintValidator<Amount, Money> {
        private Money min;
        private Money max;

        @Override
        public void initialize(Amount range) {
            min = Money.ofCents(range.minCents());
            max = Money.ofCents(range.maxCents());
        }

        @Override
        public boolean isValid(Money amount, ConstraintValidatorContext context) {
            return amount == null || (amount.compareTo(min) >= 0 && amount.compareTo(max) <= 0);
        }
    }
}
