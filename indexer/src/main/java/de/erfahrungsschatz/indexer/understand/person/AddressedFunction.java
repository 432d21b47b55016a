package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The function by which an address calls somebody, in the case that "An den" asks for, and perhaps for a man as well as a woman.
///
/// @param written such as "Vorsitzende/n des Beirats"
/// @param salutation "Herr", "Herrn", "Frau", or empty where the address has none
record AddressedFunction(String written, String salutation) {

    private static final Pattern ACCUSATIVE = Pattern.compile("(?:/n|\\(n\\)|/r|\\(r\\))(?!\\p{L})");
    /// Functions that are declined as adjectives are.
    private static final Pattern DECLINED = Pattern
            .compile("^(?<stem>\\p{L}*(?:sitzend|auftragt|ordnet))en?(?!\\p{L})");
    private static final Pattern OF_BOTH = Pattern
            .compile("(?<=\\p{Ll})(?:[/*:_]-?in(?!\\p{L})|\\(in\\)|(?<=r)In(?!\\p{L}))");
    private static final Pattern OF_TOWN = Pattern
            .compile("\\s(?:der|des)\\s(?=(?:\\p{Lu}\\p{L}*stadt|Stadt|Gemeinde)\\s\\p{Lu})");

    /// What it says of the person; nothing where it is not known to be a function or office.
    RoleLine said() {
        String text = nominative().strip();
        Matcher town = OF_TOWN.matcher(text);
        if (town.find()) {
            return role(text.substring(0, town.start())).orElse(RoleLine.ofPlace(text.substring(town.end())));
        }
        return role(text);
    }

    private static RoleLine role(String text) {
        return RoleLine.isRole(text) ? RoleLine.parse(text) : RoleLine.NONE;
    }

    private String nominative() {
        String plain = ACCUSATIVE.matcher(written.strip()).replaceAll("");
        boolean woman = salutation.equals("Frau");
        String one = salutation.isEmpty() ? plain : OF_BOTH.matcher(plain).replaceAll(woman ? "in" : "");
        return salutation.isEmpty() ? one : DECLINED.matcher(one).replaceFirst(woman ? "${stem}e" : "${stem}er");
    }
}
