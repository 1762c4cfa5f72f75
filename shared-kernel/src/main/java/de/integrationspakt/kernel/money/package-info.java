/** Money: exact cents inside, a decimal string with its currency outside. */
package de.integrationspakt.kernel.money;
