package de.erfahrungsschatz.indexer.extract.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

final class LayoutPdfParserTest {

    private final Metadata metadata = new Metadata();
    private final ParseContext context = new ParseContext();

    @Test
    void a_line_tells_its_place_its_size_and_what_is_bold() throws Exception {
        assertThat(parse(page("BT /F1 11 Tf 70 742 Td (Ort: ) Tj /F2 11 Tf (Rathaus) Tj ET")))
                .containsPattern("<p g=\"700 1000 \\d+ 110\">Ort: ?<b> ?Rathaus</b></p>");
    }

    @Test
    void a_wide_gap_parts_a_line() throws Exception {
        assertThat(parse(page("BT /F1 11 Tf 70 742 Td (Name) Tj 200 0 Td (Stadt) Tj ET"))).contains("Name</p>")
                .contains(">Stadt</p>");
    }

    @Test
    void the_border_of_a_cell_parts_a_line() throws Exception {
        assertThat(parse(page("98 700 m 98 800 l S BT /F1 11 Tf 70 742 Td (Ja) Tj ET "
                + "BT /F1 11 Tf 82 742 Td (wie) Tj 18 0 Td (Nein) Tj ET"))).contains("wie</p>").contains(">Nein</p>")
                .contains("<hr g=\"980 420 980 1420\"");
    }

    @Test
    void spaced_letters_are_one_word() throws Exception {
        assertThat(parse(page("BT /F1 11 Tf 3 Tc 70 742 Td (Bericht) Tj ET"))).contains(">Bericht</p>");
    }

    @Test
    void pages_have_their_printed_label_and_are_counted() throws Exception {
        try (PDDocument document = page("BT /F1 11 Tf 70 742 Td (Vorwort) Tj ET")) {
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange range = new PDPageLabelRange();
            range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            range.setStart(4);
            labels.setLabelItem(0, range);
            document.getDocumentCatalog().setPageLabels(labels);
            assertThat(parse(document)).contains("<div class=\"page\" g=\"5950 8420\" l=\"iv\">");
            assertThat(metadata.getInt(PagedText.N_PAGES)).isEqualTo(1);
            assertThat(metadata.getValues(PDF.CHARACTERS_PER_PAGE)).containsExactly("7");
        }
    }

    @Test
    void a_password_is_asked_for_and_opens() throws Exception {
        try (PDDocument document = page("BT /F1 11 Tf 70 742 Td (Geheim) Tj ET")) {
            document.protect(new StandardProtectionPolicy("besitzer", "leser", new AccessPermission()));
            byte[] bytes = bytes(document);
            assertThatThrownBy(() -> parse(bytes)).isInstanceOf(EncryptedDocumentException.class);
            context.set(PasswordProvider.class, file -> "leser");
            assertThat(parse(bytes)).contains("Geheim");
        }
    }

    @Test
    void glyphs_that_are_drawn_by_their_numbers_are_read_as_letters() throws Exception {
        String drawn = "Nachweis der Stadt Talheim".chars().mapToObj(letter -> String.format("%02x", letter - 29))
                .collect(Collectors.joining());
        try (PDDocument document = page("BT /F3 11 Tf 70 742 Td <" + drawn + "> Tj ET")) {
            document.getPage(0).getResources().put(COSName.getPDFName("F3"), PDFontFactory.createFont(unknown()));
            assertThat(parse(bytes(document))).contains(">Nachweis der Stadt Talheim</p>");
        }
    }

    /// A font that calls its glyphs by names that mean nothing.
    private static COSDictionary unknown() {
        COSArray names = new COSArray();
        COSArray widths = new COSArray();
        names.add(COSInteger.ZERO);
        for (int code = 0; code < 256; code++) {
            names.add(COSName.getPDFName(String.format("c%02x", code)));
            widths.add(COSInteger.get(500));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 255);
        font.setItem(COSName.WIDTHS, widths);
        return font;
    }

    private static PDDocument page(String content) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(new PDRectangle(595, 842));
        document.addPage(page);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
        resources.put(COSName.getPDFName("F2"), new PDType1Font(FontName.HELVETICA_BOLD));
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream output = stream.createOutputStream()) {
            output.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        return document;
    }

    private String parse(PDDocument document) throws IOException, SAXException, TikaException {
        try (document) {
            return parse(bytes(document));
        }
    }

    private String parse(byte[] bytes) throws IOException, SAXException, TikaException {
        ToXMLContentHandler handler = new ToXMLContentHandler();
        new LayoutPdfParser().parse(new ByteArrayInputStream(bytes), handler, metadata, context);
        return handler.toString();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
