package de.erfahrungsschatz.api.journey;

import com.microsoft.playwright.Page;

/// A page that not everybody has: of the office, of somebody whose contact is held, of an enquiry, or behind a one-time link.
enum RestrictedPage {
    REPORT,
    REVIEW,
    TERMS,
    QUERIES,
    UPLOAD,
    CONTACT,
    CONTACT_FOR_THE_OFFICE,
    ENQUIRY,
    ENQUIRY_IN_ENGLISH,
    MISTAKES,
    CONFIRMATION,
    CONSENT,
    CONSENT_GONE;

    /// Path and query.
    String target(RestrictedVisit visit) {
        String person = "/ansprechpersonen/" + RestrictedVisit.PERSON;
        return switch (this) {
            case REPORT -> "/geschaeftsstelle";
            case REVIEW -> "/geschaeftsstelle/pruefen";
            case TERMS -> "/geschaeftsstelle/begriffe";
            case QUERIES -> "/geschaeftsstelle/anfragen";
            case UPLOAD -> "/geschaeftsstelle/hochladen";
            case CONTACT, CONTACT_FOR_THE_OFFICE -> person;
            case ENQUIRY, MISTAKES -> person + "/anfrage";
            case ENQUIRY_IN_ENGLISH -> "/en" + person + "/anfrage";
            case CONFIRMATION -> "/anfrage/gibt-es-nicht";
            case CONSENT -> visit.consent();
            case CONSENT_GONE -> "/einwilligung/gibt-es-nicht";
        };
    }

    /// The one that has it.
    RunningServer server(RestrictedVisit visit) {
        return switch (this) {
            case REPORT, REVIEW, TERMS, QUERIES, UPLOAD, CONTACT_FOR_THE_OFFICE -> visit.office();
            default -> visit.members();
        };
    }

    /// Opens it as far as its state asks for.
    Page open(RestrictedVisit visit, Reader reader) {
        Page page = reader.open(target(visit));
        if (this == MISTAKES) {
            page.evaluate("() => document.querySelectorAll('main form').forEach(form => form.noValidate = true)");
            page.click("main form button");
        }
        return page;
    }
}
