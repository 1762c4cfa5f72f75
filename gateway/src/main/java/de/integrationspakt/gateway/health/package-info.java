/** Ready means: every service says it is ready, and tokens can be checked. Live means: this process answers. */
package de.integrationspakt.gateway.health;
