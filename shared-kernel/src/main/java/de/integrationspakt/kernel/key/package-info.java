/** Keys of municipalities, districts and other holders of money. A name is never a key. */
package de.integrationspakt.kernel.key;
