package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.contact.ContactText;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Source;
import java.util.Collection;
import java.util.List;

/// Takes out of a document how persons can be reached: telephone numbers and mail addresses, in the text as in everything else,
/// and the path, for file names hold names of persons.
public final class ContactMask {

    private final ContactText contacts;

    /// @param functionalMailboxes addresses that stay readable: those of offices, not of persons
    public ContactMask(Collection<String> functionalMailboxes) {
        contacts = new ContactText(functionalMailboxes);
    }

    /// The document as the public may read it.
    public Document mask(Document document) {
        Document masked = new DocumentTexts(contacts::mask).changed(document);
        Source source = masked.metadata().source();
        return new Document(masked.id(), masked.visibility(),
                masked.metadata().with(new Source(null, source.mediaType(), source.part(), source.fragment(),
                        source.runningLines(), List.of())),
                masked.passages());
    }

    /// The text as the public may read it.
    public String mask(String text) {
        return contacts.mask(text);
    }
}
