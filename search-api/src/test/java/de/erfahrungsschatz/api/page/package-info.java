/// Shows that the pages say what the answers say, in well-formed and harmless HTML. [Samples] holds invented answers;
/// [SamplePagesTest] leaves every kind of page in `target/pages`, to be looked at in a browser.
@NullMarked
package de.erfahrungsschatz.api.page;

import org.jspecify.annotations.NullMarked;
