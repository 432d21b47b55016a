package de.erfahrungsschatz.indexer.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Writes small documents of real formats, byte by byte, so that tests need no office.
final class SampleFiles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SampleFiles() {}

    /// @param body the inside of `w:body`
    static byte[] docx(String body) throws IOException {
        return zip(Map.of("[Content_Types].xml", contentTypes("/word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                "_rels/.rels", relations(Map.of("rId1", List.of("officeDocument", "word/document.xml"))),
                "word/document.xml",
                xml("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>")));
    }

    /// A paragraph of a Word file, bold or not.
    static String wordParagraph(String text, boolean bold) {
        return "<w:p><w:r><w:rPr>" + (bold ? "<w:b/>" : "") + "</w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /// @param body the inside of `office:text`
    static byte[] odt(String body) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", xml("""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3">
                <office:body><office:text>%s</office:text></office:body></office:document-content>"""
                .replace("%s", body)));
        return zip(entries);
    }

    /// A presentation with one slide for each title, and the layout and master without which a slide is none.
    static byte[] pptx(List<String> titles) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Map<String, List<String>> slides = new LinkedHashMap<>();
        StringBuilder order = new StringBuilder();
        StringBuilder types = new StringBuilder(slideType("slideLayouts/slideLayout1.xml", "slideLayout")
                + slideType("slideMasters/slideMaster1.xml", "slideMaster"));
        for (int i = 1; i <= titles.size(); i++) {
            String name = "slides/slide" + i + ".xml";
            slides.put("rId" + i, List.of("slide", name));
            order.append("<p:sldId id=\"").append(255 + i).append("\" r:id=\"rId").append(i).append("\"/>");
            types.append(slideType(name, "slide"));
            entries.put("ppt/" + name, slide("sld", titles.get(i - 1)));
            entries.put("ppt/slides/_rels/slide" + i + ".xml.rels",
                    relations(Map.of("rId1", List.of("slideLayout", "../slideLayouts/slideLayout1.xml"))));
        }
        entries.put("ppt/slideLayouts/slideLayout1.xml", slide("sldLayout", "Titel eingeben"));
        entries.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                relations(Map.of("rId1", List.of("slideMaster", "../slideMasters/slideMaster1.xml"))));
        entries.put("ppt/slideMasters/slideMaster1.xml", slide("sldMaster", "Titel eingeben"));
        entries.put("[Content_Types].xml", contentTypes("/ppt/presentation.xml",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                types.toString()));
        entries.put("_rels/.rels", relations(Map.of("rId1", List.of("officeDocument", "ppt/presentation.xml"))));
        entries.put("ppt/_rels/presentation.xml.rels", relations(slides));
        entries.put("ppt/presentation.xml", xml("<p:presentation xmlns:p=\"" + SLIDES + "\" xmlns:r=\"" + OFFICE
                + "\"><p:sldIdLst>" + order + "</p:sldIdLst></p:presentation>"));
        return zip(entries);
    }

    private static String slideType(String name, String type) {
        return "<Override PartName=\"/ppt/" + name + "\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.presentationml." + type + "+xml\"/>";
    }

    private static byte[] slide(String element, String title) {
        return xml("<p:" + element + " xmlns:p=\"" + SLIDES + "\" xmlns:a=\"" + DRAWING + "\"><p:cSld><p:spTree>"
                + "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp>"
                + "<p:nvSpPr><p:cNvPr id=\"2\" name=\"Titel\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"title\"/></p:nvPr>"
                + "</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>" + title
                + "</a:t></a:r></a:p></p:txBody></p:sp>"
                + "</p:spTree></p:cSld></p:" + element + ">");
    }

    /// @param pages for each page its lines; an empty line makes a gap
    static byte[] pdf(List<List<String>> pages) throws IOException {
        List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>", "",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"));
        StringBuilder kids = new StringBuilder();
        for (List<String> lines : pages) {
            kids.append(objects.size() + 1).append(" 0 R ");
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (objects.size() + 2)
                    + " 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
            objects.add(content(lines));
        }
        objects.set(1, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        return pdfFile(objects);
    }

    /// A PDF of scanned and of written pages, the scans in no better shape than a city's.
    ///
    /// @param pages for each page its text, or `SCAN`
    static byte[] scannedPdf(List<String> pages) throws IOException {
        List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>", "",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", picture(scan())));
        StringBuilder kids = new StringBuilder();
        for (String page : pages) {
            kids.append(objects.size() + 1).append(" 0 R ");
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (objects.size() + 2)
                    + " 0 R/Resources<</Font<</F1 3 0 R>>/XObject<</Im1 4 0 R>>>>>>");
            objects.add(page.equals("SCAN") ? "<</Length 29>>stream\nq 595 0 0 842 0 0 cm /Im1 Do Q\nendstream"
                    : content(List.of(page)));
        }
        objects.set(1, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        return pdfFile(objects);
    }

    /// The picture of a page with nine lines of German text.
    static BufferedImage scan() throws IOException {
        try (InputStream picture = SampleFiles.class.getResourceAsStream("eingescannt.png")) {
            return ImageIO.read(Objects.requireNonNull(picture));
        }
    }

    private static String picture(BufferedImage picture) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.getGraphics().drawImage(picture, 0, 0, null);
        ImageIO.write(grey, "jpeg", jpeg);
        String hex = HexFormat.of().formatHex(jpeg.toByteArray());
        return "<</Type/XObject/Subtype/Image/Width " + picture.getWidth() + "/Height " + picture.getHeight()
                + "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter[/ASCIIHexDecode/DCTDecode]/Length "
                + (hex.length() + 1) + ">>stream\n" + hex + ">\nendstream";
    }

    private static String content(List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F1 11 Tf 14 TL 70 780 Td\n");
        for (String line : lines) {
            text.append(line.isEmpty() ? "T* T*\n" : "(" + line.replace("(", "\\(").replace(")", "\\)") + ") Tj T*\n");
        }
        return "<</Length " + (text.length() + 2) + ">>stream\n" + text + "ET\nendstream";
    }

    private static byte[] pdfFile(List<String> objects) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Charset charset = Charset.forName("windows-1252");
        file.write("%PDF-1.4\n".getBytes(charset));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("0".repeat(10 - String.valueOf(file.size()).length())).append(file.size())
                    .append(" 00000 n \n");
            file.write(((i + 1) + " 0 obj" + objects.get(i) + "endobj\n").getBytes(charset));
        }
        int start = file.size();
        file.write((table + "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF")
                .getBytes(charset));
        return file.toByteArray();
    }

    /// A mail with attachments.
    static byte[] eml(String subject, String body, Map<String, byte[]> attachments) {
        StringBuilder mail = new StringBuilder(
                "From: Anke Sommer <a.sommer@aldenrath.example>\nTo: netz@example.org\nSubject: "
                        + encoded(subject) + "\nDate: Wed, 21 May 2014 23:30:00 +0000\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=grenze\n\n--grenze\n"
                        + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                        + base64(body) + "\n");
        attachments.forEach((name, bytes) -> mail
                .append("--grenze\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n")
                .append("Content-Disposition: attachment; filename=\"").append(encoded(name)).append("\"\n\n")
                .append(Base64.getMimeEncoder().encodeToString(bytes)).append('\n'));
        return mail.append("--grenze--\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String header) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] contentTypes(String part, String type) {
        return contentTypes(part, type, "");
    }

    private static byte[] contentTypes(String part, String type, String others) {
        return xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"" + part
                + "\" ContentType=\"" + type + "\"/>" + others + "</Types>");
    }

    /// @param targets for each id the type and the target
    private static byte[] relations(Map<String, List<String>> targets) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        targets.forEach((id, target) -> relations.append("<Relationship Id=\"").append(id).append("\" Type=\"")
                .append(OFFICE)
                .append('/').append(target.getFirst()).append("\" Target=\"").append(target.getLast()).append("\"/>"));
        return xml(relations.append("</Relationships>").toString());
    }

    private static byte[] xml(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
