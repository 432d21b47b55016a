/// Passes enquiries on to the network's office: [Enquiries] keeps each until its sender has confirmed it by the link in a mail, [RateLimit]
/// keeps others from being flooded.
@NullMarked
package de.erfahrungsschatz.api.enquiry;

import org.jspecify.annotations.NullMarked;
