/// What the network's office does on pages: the very commands that it has on the command line, called as a program ([OfficeProgram]), so that
/// this program need know nothing of how documents are read and sidecars are written, and no rule is written twice. Documents that are
/// handed in are put where the indexer looks ([Inbox]).
@NullMarked
package de.erfahrungsschatz.api.office;

import org.jspecify.annotations.NullMarked;
