package de.erfahrungsschatz.api.export;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML document that is written into memory, element after element, in one namespace. What XML has no place for, such as most control
/// characters, becomes a blank.
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /// A document of which the root stands open.
    private XmlText(String root, String namespace) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(namespace);
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
    }

    /// Writes what stands inside an element.
    @FunctionalInterface
    interface Content {

        void write(XmlText inside) throws XMLStreamException;
    }

    /// A whole document.
    ///
    /// @param root the name of its outermost element
    static String document(String root, String namespace, Content content) {
        try {
            XmlText document = new XmlText(root, namespace);
            content.write(document);
            document.xml.writeEndDocument();
            return document.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
    }

    /// An element that holds others.
    void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
    }

    /// An element that holds words.
    void element(String name, String words) throws XMLStreamException {
        element(name, inside -> inside.xml.writeCharacters(legal(words)));
    }

    /// An element that holds nothing but attributes, in order.
    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), legal(attribute.getValue()));
        }
    }

    /// XML has no place for most control characters, not even as references, nor for halves of characters.
    private static String legal(String text) {
        return text.codePoints().map(c -> isLegal(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }
}
