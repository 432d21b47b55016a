/// What may leave the database, and what must stay in it.
@NullMarked
package de.erfahrungsschatz.contacts;

import org.jspecify.annotations.NullMarked;
