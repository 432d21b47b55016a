package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pages in shades of grey, for those who can only look at them.
final class PagePicture {

    /// Larger pages are drawn with fewer dots: the memory of a worker is small.
    private static final double MOST_PIXELS = 24_000_000;
    private static final double POINTS_PER_INCH = 72;

    private PagePicture() {}

    /// @param number of the page, from 0
    /// @param dotsPerInch at most
    static BufferedImage draw(PDDocument document, int number, int dotsPerInch) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        PDRectangle box = document.getPage(number).getCropBox();
        double squareInches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
        double affordable = Math.sqrt(MOST_PIXELS / Math.max(1, squareInches));
        return renderer.renderImageWithDPI(number, (float) Math.min(dotsPerInch, affordable), ImageType.GRAY);
    }
}
