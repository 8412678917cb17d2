package org.ogptoolbox.site;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document being written; texts are escaped, and rid of what XML cannot hold. */
final class XmlText {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    XmlText() throws XMLStreamException {
        out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins an element; attributes are names and values in turn. */
    XmlText begin(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    XmlText end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    XmlText empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    XmlText element(String name, String text, String... attributes) throws XMLStreamException {
        begin(name, attributes);
        out.writeCharacters(clean(text));
        return end();
    }

    byte[] bytes() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            out.writeAttribute(attributes[index], clean(attributes[index + 1]));
        }
    }

    /** Without the characters that XML 1.0 (section 2.2) has no way to write. */
    private static String clean(String text) {
        return text.replaceAll("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
