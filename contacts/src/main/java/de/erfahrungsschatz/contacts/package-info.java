/// How can a person be reached, and who may know? [Contact] is what the office holds of a person, [Shown] what of it a viewer gets to see,
/// [Contacts] the database, and [PublicContacts] the one file through which anything leaves it.
@NullMarked
package de.erfahrungsschatz.contacts;

import org.jspecify.annotations.NullMarked;
