/// How is reading tested? The rules that join lines and take out heads of pages by examples and by properties; the readers of
/// XHTML, plain text and Markdown on strings; then everything together on small files that the tests write themselves, with
/// real workers; and on a folder of real and hostile files, where there is one.
@NullMarked
package de.erfahrungsschatz.indexer.extract;

import org.jspecify.annotations.NullMarked;
