/// Letters on their way through a real mail server, on this machine.
@NullMarked
package de.erfahrungsschatz.contacts.mail;

import org.jspecify.annotations.NullMarked;
