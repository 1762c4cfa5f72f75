/** The command an auditor runs on an export, on a machine of his own; what it checks stands in the kernel's verify package. */
package de.integrationspakt.verifier;
