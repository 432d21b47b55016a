/// Who may see what: a document has one [Visibility], a request is made by one [Viewer].
@NullMarked
package de.erfahrungsschatz.corpus.access;

import org.jspecify.annotations.NullMarked;
