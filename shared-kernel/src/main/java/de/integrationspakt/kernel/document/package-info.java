/** Documents to print and to keep: PDF from XHTML. Owns no table and knows no word of the domain. */
package de.integrationspakt.kernel.document;
