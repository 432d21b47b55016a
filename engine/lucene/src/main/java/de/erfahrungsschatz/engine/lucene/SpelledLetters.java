package de.erfahrungsschatz.engine.lucene;

import org.apache.lucene.util.BytesRef;

/// Spells a text in UTF-8 letter by letter, as terms are written: lower case, ä as ae, ß as ss, without accents and soft hyphens. It
/// makes no objects, for it reads hundreds of passages for one question.
abstract class SpelledLetters {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int SHARP_S = 0x1F;
    /// The Latin letters from À to ÿ, without their accents; those that become two letters or none are treated before.
    private static final String LATIN = "aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";

    /// Takes the next letter or digit of a word.
    abstract void letter(int letter);

    /// Takes note that the word is over; after text that is no word as well.
    abstract void end();

    /// Spells a text.
    final void spell(BytesRef text) {
        int end = text.offset + text.length;
        for (int at = text.offset; at < end; at++) {
            int unit = text.bytes[at] & 0xFF;
            if (unit < 0x80) {
                ascii(unit);
            } else if (unit == 0xC3 && at + 1 < end) {
                at++;
                latin(text.bytes[at] & 0x3F);
            } else if (unit == 0xC2 && at + 1 < end) {
                at++;
                if ((text.bytes[at] & 0xFF) != SOFT_HYPHEN) {
                    end();
                }
            } else if ((unit == 0xCC || unit == 0xCD) && at + 1 < end) {
                at++;
            } else if (unit == 0xE2 && at + 2 < end) {
                at += 2;
                end();
            } else {
                letter(unit);
            }
        }
        end();
    }

    private void ascii(int unit) {
        if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
            letter(unit);
        } else if (unit >= 'A' && unit <= 'Z') {
            letter(unit | 0x20);
        } else {
            end();
        }
    }

    /// @param place counted from À
    private void latin(int place) {
        int letter = LATIN.charAt(place);
        if (letter == ' ') {
            end();
            return;
        }
        letter(letter);
        boolean umlaut = switch (place & 0x1F) {
            case 0x04, 0x06, 0x16, 0x18, 0x1C -> true;
            default -> false;
        };
        if (umlaut) {
            letter('e');
        } else if (place == SHARP_S) {
            letter('s');
        }
    }
}
