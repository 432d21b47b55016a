/// Who appears in a document, as what, and was he or she there? [PeopleRule] asks for those whom an interview introduces and
/// for those whom minutes list.
@NullMarked
package de.erfahrungsschatz.indexer.understand.person;

import org.jspecify.annotations.NullMarked;
