/// Lists of contacts as offices have them: [ContactTable] reads and writes tables (CSV), [ContactCards] cards (vCard). What a row or card
/// says is an [Entry], which becomes a contact or tells what is wrong with it.
@NullMarked
package de.erfahrungsschatz.indexer.contact;

import org.jspecify.annotations.NullMarked;
