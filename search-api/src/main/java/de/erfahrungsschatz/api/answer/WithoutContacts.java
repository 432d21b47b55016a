package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.corpus.contact.ContactText;
import de.erfahrungsschatz.engine.port.Highlight;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words in which nobody's telephone number or mail address can be read, with what is marked in them.
///
/// @param text the words
/// @param highlights what is marked
record WithoutContacts(String text, List<Highlight> highlights) {

    private static final ContactText CONTACTS = new ContactText(List.of());
    private static final Pattern MASK = Pattern
            .compile(ContactText.MASKS.stream().map(Pattern::quote).collect(Collectors.joining("|")));

    /// The words without them. Marks stay where they stand; those that cannot be found again, and those in what is left out, go.
    static WithoutContacts of(String text, List<Highlight> highlights) {
        String masked = CONTACTS.mask(text);
        return masked.equals(text) ? new WithoutContacts(text, highlights)
                : new WithoutContacts(masked, moved(text, masked, highlights));
    }

    /// A value without them; null for null.
    static @Nullable String of(@Nullable String text) {
        return text == null ? null : CONTACTS.mask(text);
    }

    /// The stretches between masks are in both texts, one after the other.
    private static List<Highlight> moved(String text, String masked, List<Highlight> highlights) {
        List<Highlight> moved = new ArrayList<>();
        Matcher masks = MASK.matcher(masked);
        int at = 0;
        int start = 0;
        boolean more = true;
        while (more) {
            more = masks.find();
            int end = more ? masks.start() : masked.length();
            int found = text.indexOf(masked.substring(start, end), at);
            if (found < 0) {
                return moved;
            }
            int by = start - found;
            int last = found + end - start;
            highlights.stream().filter(mark -> mark.start() >= found && mark.end() <= last)
                    .forEach(mark -> moved.add(new Highlight(mark.start() + by, mark.end() + by)));
            at = last;
            start = more ? masks.end() : end;
        }
        return moved;
    }
}
