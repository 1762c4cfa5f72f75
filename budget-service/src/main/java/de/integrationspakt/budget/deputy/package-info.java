/** Deputies of the state's officers in this service: the operations. What a deputyship is and guarantees stands in the kernel. */
package de.integrationspakt.budget.deputy;
