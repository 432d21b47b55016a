/// What may the public read? Before a document goes into the public folder, [PublicCopy] makes a copy in which a [ContactMask]
/// has replaced telephone numbers (PhoneNumbers) and mail addresses (MailAddresses) everywhere, and which does not name its
/// file.
@NullMarked
package de.erfahrungsschatz.indexer.mask;

import org.jspecify.annotations.NullMarked;
