/// Sends letters to people by mail: [MailKeys] reads where to, [Post] takes them along.
@NullMarked
package de.erfahrungsschatz.contacts.mail;

import org.jspecify.annotations.NullMarked;
