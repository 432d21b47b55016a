package de.erfahrungsschatz.indexer.mask;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes contacts as people write them, and figures that only look like contacts, from a seed.
final class ContactSamples {

    private static final List<String> AREAS = List.of("030", "040", "0221", "069", "089", "05331", "02381", "0171",
            "01522");
    private static final List<String> NAMES = List.of("maren.beispiel", "j.muster", "info", "büro-beteiligung", "k_l2",
            "Anna.Özdil");
    private static final List<String> DOMAINS = List.of("aldenrath.example", "stadt.quellnitz.example",
            "sub-domain.netz.example",
            "STADT.EXAMPLE");
    private static final List<String> BEFORE = List.of("Rückfragen an ", "Kontakt: ", "(", "Sie erreichen uns unter ",
            "Tel.: ",
            "und unter\n", "Herr Muster, ", "");
    private static final List<String> AFTER = List.of(".", ", oder schriftlich.", ")", " zu den üblichen Zeiten.",
            "\nStadtplanungsamt",
            "; danach", "");

    private final Random random;

    ContactSamples(long seed) {
        random = new Random(seed);
    }

    /// A telephone number in one of the habits of writing it; at least seven digits.
    String telephone() {
        String area = pick(AREAS);
        String line = digits(4 + random.nextInt(4));
        String spaced = line.substring(0, 2) + " " + line.substring(2);
        String extension = random.nextBoolean() ? "" : "-" + digits(1 + random.nextInt(3));
        String foreign = area.substring(1);
        return switch (random.nextInt(12)) {
            case 0 -> area + " " + line + extension;
            case 1 -> area + "/" + line + extension;
            case 2 -> area + " / " + spaced + extension;
            case 3 -> "(" + area + ") " + spaced + extension;
            case 4 -> area + "-" + line + extension;
            case 5 -> "+49 " + foreign + " " + line + extension;
            case 6 -> "+49 (0)" + foreign + " " + spaced + extension;
            case 7 -> "0049 " + foreign + " " + line + extension;
            case 8 -> "+49" + foreign + line;
            case 9 -> area + "\n" + line + extension;
            case 10 -> area + "\u00A0" + line + " – " + digits(2);
            default -> area + "." + spaced.replace(' ', '.') + extension;
        };
    }

    /// A mail address, plain or disguised.
    String mail() {
        String name = pick(NAMES);
        String domain = pick(DOMAINS);
        return switch (random.nextInt(8)) {
            case 0 -> name + " (at) " + domain;
            case 1 -> name + "[at]" + domain;
            case 2 -> name + " [ät] " + domain.replace(".", " [punkt] ");
            case 3 -> "mailto:" + name + "@" + domain;
            case 4 -> name + "@\n" + domain;
            case 5 -> name + "(at)" + domain.replace(".", "(dot)");
            default -> name + "@" + domain;
        };
    }

    /// A figure of municipal prose that is no contact.
    String harmless() {
        int year = 1950 + random.nextInt(80);
        return switch (random.nextInt(22)) {
            case 0 -> (1 + random.nextInt(28)) + "." + (1 + random.nextInt(12)) + "." + year;
            case 1 -> "0" + (1 + random.nextInt(9)) + ".0" + (1 + random.nextInt(9)) + "." + year;
            case 2 -> "0" + (1 + random.nextInt(9)) + ". bis 0" + (1 + random.nextInt(9)) + ".06." + year;
            case 3 -> year + "–" + (year + 5);
            case 4 -> "von " + year + " bis " + (year + 3);
            case 5 -> digits(2) + "." + digits(3) + " Euro";
            case 6 -> digits(1) + "." + digits(3) + "." + digits(3) + ",00 €";
            case 7 -> "§ " + (1 + random.nextInt(200)) + " Abs. 2 Nr. 3 BauGB";
            case 8 -> "AGS 0" + (1 + random.nextInt(9)) + digits(6);
            case 9 -> "0" + (1 + random.nextInt(9)) + digits(3) + " Dresden";
            case 10 -> digits(5) + " Lindenhafen";
            case 11 -> "0" + (7 + random.nextInt(2)) + ":30 Uhr";
            case 12 -> "Vorlage " + digits(4) + "/" + year;
            case 13 -> "TOP " + (1 + random.nextInt(9)) + ".1";
            case 14 -> "0," + digits(4) + " Prozent";
            case 15 -> digits(1) + "," + digits(2) + " Mio. Euro";
            case 16 -> year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
            case 17 -> "im Maßstab 1:" + digits(4);
            case 18 -> digits(3) + " Bürgerinnen und Bürger";
            case 19 -> "ISBN 978-3-" + digits(5) + "-" + digits(3) + "-1";
            case 20 -> "Bebauungsplan Nr. " + digits(3) + "/" + digits(2);
            default -> "in den 1950er bis 1970er Jahren";
        };
    }

    /// The text with something before and after it.
    String inProse(String text) {
        return pick(BEFORE) + text + pick(AFTER);
    }

    private String digits(int count) {
        return String.format(Locale.ROOT, "%d", 1 + random.nextInt(9))
                + random.ints(count - 1L, 0, 10).mapToObj(Integer::toString).reduce("", String::concat);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
