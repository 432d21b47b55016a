package de.erfahrungsschatz.api.enquiry;

import de.erfahrungsschatz.api.request.EnquiryForm;

/// Something that is asked of a person.
///
/// @param personId whom
/// @param personName the name as it was shown
/// @param form what is asked, and by whom
public record Enquiry(String personId, String personName, EnquiryForm form) {}
