/// How does a person agree to be shown? [Invitations] are one-time links, each a [Token] of which only the hash is kept; [ConsentText] is
/// what is agreed to.
@NullMarked
package de.erfahrungsschatz.contacts.consent;

import org.jspecify.annotations.NullMarked;
