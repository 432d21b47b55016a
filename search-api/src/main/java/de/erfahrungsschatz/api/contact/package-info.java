/// How is a person reached through this server? [ShownContacts] is what its viewer is shown of the contacts that the office holds.
@NullMarked
package de.erfahrungsschatz.api.contact;

import org.jspecify.annotations.NullMarked;
