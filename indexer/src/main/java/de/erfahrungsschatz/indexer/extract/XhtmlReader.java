package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads blocks from the XHTML in which Tika tells every format.
///
/// Some of its parsers forget to close elements, and a limit may end the text anywhere, so this reads tag by tag and asks for
/// no balance. What is no text of the document is left out: names of embedded files, the placeholders of a slide's master,
/// notes of reviewers, and the foot of a Word page (its head, which may name the occasion, comes once).
final class XhtmlReader {

    /// What counts as a page: nothing (a Word file), what a PDF calls a page, or a slide.
    enum Pages {
        NONE,
        SHEETS,
        SLIDES
    }

    /// What was read.
    ///
    /// @param complete false when the text breaks off
    record Content(List<RawBlock> blocks, boolean complete) {}

    private static final Set<String> OWN_TEXT = Set.of("p", "li", "dt", "dd", "pre", "address", "caption", "figcaption",
            "legend", "summary", "option");
    private static final Set<String> INLINE = Set.of("a", "b", "strong", "i", "em", "u", "s", "span", "img", "sup",
            "sub",
            "font", "code", "q", "small");
    private static final Set<String> LEFT_OUT = Set.of("package-entry", "embedded", "slide-master-content",
            "slide-comment",
            "slide-comments", "annotation", "annotation_text", "footer");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9:_.-]+)([^<>]*?)(/?)>");
    private static final Pattern ROLE = Pattern.compile("\\sclass=\"([^\"]*)\"");

    private final Pages pages;
    private final BlockBuilder builder = new BlockBuilder();
    private boolean inBody;
    private int preformatted;
    private String leftOut = "";
    private int leftOutDepth;

    private XhtmlReader(Pages pages) {
        this.pages = pages;
    }

    /// Reads all there is.
    ///
    /// @param xhtml as Tika writes it: `<` and `>` only around tags
    static Content read(String xhtml, Pages pages) {
        XhtmlReader reader = new XhtmlReader(pages);
        Matcher tag = TAG.matcher(xhtml);
        int position = 0;
        while (tag.find()) {
            reader.text(xhtml.substring(position, tag.start()));
            reader.tag(tag);
            position = tag.end();
        }
        String rest = xhtml.substring(position);
        int halfTag = rest.indexOf('<');
        reader.text(halfTag < 0 ? rest : rest.substring(0, halfTag));
        return new Content(reader.builder.blocks(), xhtml.stripTrailing().endsWith("</html>"));
    }

    private void tag(Matcher tag) {
        String name = tag.group(2);
        boolean ends = !tag.group(1).isEmpty();
        boolean isEmpty = !tag.group(4).isEmpty();
        if (leftOutDepth > 0) {
            leftOutDepth += name.equals(leftOut) && !isEmpty ? (ends ? -1 : 1) : 0;
        } else if (ends) {
            end(name);
        } else {
            start(name, role(tag.group(3)), isEmpty);
        }
    }

    private static String role(String attributes) {
        Matcher role = ROLE.matcher(attributes);
        return role.find() ? role.group(1) : "";
    }

    private void start(String name, String role, boolean isEmpty) {
        if (LEFT_OUT.contains(role)) {
            leftOut = name;
            leftOutDepth = isEmpty ? 0 : 1;
            return;
        }
        inBody |= name.equals("body");
        preformatted += name.equals("pre") ? 1 : 0;
        if (isBold(name)) {
            builder.startBold();
        } else if (name.equals("br")) {
            builder.breakLine();
        } else if (isHeading(name)) {
            builder.startBlock(Kind.HEADING, name.charAt(1) - '0');
        } else if (OWN_TEXT.contains(name)) {
            builder.startBlock(name.equals("li") ? Kind.LIST_ITEM : Kind.PARAGRAPH, 0);
        } else if (name.equals("tr")) {
            builder.startRow();
        } else if (isCell(name)) {
            builder.startCell();
        } else if (!INLINE.contains(name)) {
            startBox(role);
        }
        if (isEmpty) {
            end(name);
        }
    }

    private void startBox(String role) {
        builder.boundary();
        boolean isPage = switch (pages) {
            case NONE -> false;
            case SHEETS -> role.equals("page");
            case SLIDES -> role.equals("slide-content") || role.equals("page");
        };
        if (isPage) {
            builder.startPage(pages == Pages.SLIDES);
        }
    }

    private void end(String name) {
        preformatted -= name.equals("pre") ? 1 : 0;
        if (isBold(name)) {
            builder.endBold();
        } else if (isHeading(name) || OWN_TEXT.contains(name)) {
            builder.endBlock();
        } else if (name.equals("tr")) {
            builder.endRow();
        } else if (isCell(name)) {
            builder.endCell();
        } else if (!INLINE.contains(name) && !name.equals("br")) {
            builder.boundary();
        }
    }

    private void text(String escaped) {
        if (!inBody || leftOutDepth > 0 || escaped.isEmpty()) {
            return;
        }
        String text = escaped.indexOf('&') < 0 ? escaped
                : escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        builder.text(preformatted > 0 ? text.replace('\n', BlockBuilder.LINE_BREAK) : text);
    }

    private static boolean isBold(String name) {
        return name.equals("b") || name.equals("strong");
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
