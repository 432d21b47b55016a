/// When are two mentions one person? [PersonKey] says which of them are taken for one, [ConfirmedPeople] what the office knows better.
@NullMarked
package de.erfahrungsschatz.corpus.people;

import org.jspecify.annotations.NullMarked;
