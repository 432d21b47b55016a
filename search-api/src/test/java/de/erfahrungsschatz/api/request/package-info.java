/// Tests of [de.erfahrungsschatz.api.request]: how an address becomes a question, and a question an address.
@NullMarked
package de.erfahrungsschatz.api.request;

import org.jspecify.annotations.NullMarked;
