/// What is let through, and what is forgotten.
@NullMarked
package de.erfahrungsschatz.api.enquiry;

import org.jspecify.annotations.NullMarked;
