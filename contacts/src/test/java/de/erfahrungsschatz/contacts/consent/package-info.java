/// What a person says counts, once, and stays.
@NullMarked
package de.erfahrungsschatz.contacts.consent;

import org.jspecify.annotations.NullMarked;
