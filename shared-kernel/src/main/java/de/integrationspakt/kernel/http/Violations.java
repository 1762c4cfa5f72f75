package de.integrationspakt.kernel.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Turns broken constraints into the places of the request they stand at. */
final class Violations {
    private Violations() {}

    static Refusal refusal(ConstraintViolationException violations) {
        var refusal = new Invalid();
        violations.getConstraintViolations().stream()
                .sorted((a, b) -> pointer(a).compareTo(pointer(b)))
                .forEach(violation -> refusal.at(pointer(violation), "field.value", violation.getMessage()));
        return refusal;
    }

    /** The body itself is the root; a parameter that is no bean is named by its own name. */
    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                pointer.append('/').append(node.getName());
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
        }
        return pointer.isEmpty() && parameter != null ? "/" + parameter : pointer.toString();
    }
}
