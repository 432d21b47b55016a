package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// Tells bold fonts from others: by their name, for that is what typesetters care for, or by what the font says of itself.
final class FontWeight {

    private static final int BOLD = 600;

    /// Behind the name of the family, as in `Frutiger-Bold`, `Arial,BoldItalic`, `Univers 65`, and TeX's own names.
    private static final Pattern BOLD_NAME = Pattern
            .compile("bold|black|heavy|fett|[-,_ ](?:demi|semi|bd|hv|blk)|^(?:cmb|sfbx|ecbx|lmb)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private FontWeight() {}

    static boolean isBold(PDFont font) {
        String name = font.getName();
        if (name != null && BOLD_NAME.matcher(SUBSET.matcher(name).replaceFirst("")).find()) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }
}
