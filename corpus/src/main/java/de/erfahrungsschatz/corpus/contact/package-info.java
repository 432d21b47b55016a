/// How can a person be reached? [ContactText] finds that in a text, so that it can be left out, and [MailAddress] in what people type.
@NullMarked
package de.erfahrungsschatz.corpus.contact;

import org.jspecify.annotations.NullMarked;
