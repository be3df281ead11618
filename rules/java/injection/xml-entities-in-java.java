package shop.xml;

import java.io.InputStream;
import java.io.StringReader;
import javax.servlet.http.HttpServletRequest;
import javax.xml.XMLConstants;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.Unmarshaller;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;
import org.w3c.dom.Document;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLReaderFactory;

class Orders {
    Document flawed(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        // ruleid: xml-factory-with-entities
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(in);
    }

    void others(InputStream in) throws Exception {
        // ruleid: xml-factory-with-entities
        Document first = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setValidating(false);
        // ruleid: xml-factory-with-entities
        SAXParser parser = factory.newSAXParser();
        XMLReader reader = XMLReaderFactory.createXMLReader();
        // ruleid: xml-factory-with-entities
        reader.parse("orders.xml");
        SAXBuilder jdom = new SAXBuilder();
        // ruleid: xml-factory-with-entities
        jdom.build(in);
        SAXReader dom4j = new SAXReader();
        // ruleid: xml-factory-with-entities
        dom4j.read(in);
        XMLInputFactory stream = XMLInputFactory.newFactory();
        // ruleid: xml-stream-with-entities
        XMLStreamReader events = stream.createXMLStreamReader(in);
        TransformerFactory transformers = TransformerFactory.newInstance();
        // ruleid: stylesheet-or-schema-with-entities
        Transformer transformer = transformers.newTransformer(new StreamSource(in));
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        // ruleid: stylesheet-or-schema-with-entities
        Schema schema = schemas.newSchema(new StreamSource(in));
    }

    Object order(HttpServletRequest request) throws Exception {
        Unmarshaller unmarshaller = JAXBContext.newInstance(Order.class).createUnmarshaller();
        // ruleid: request-xml-unmarshalled
        return unmarshaller.unmarshal(request.getInputStream());
    }

    Document safe(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: xml-factory-with-entities
        return factory.newDocumentBuilder().parse(in);
    }

    void safeOthers(InputStream in, HttpServletRequest request) throws Exception {
        XMLReader reader = XMLReaderFactory.createXMLReader();
        reader.setFeature("http://xml.org/sax/features/external-general-entities", false);
        // ok: xml-factory-with-entities
        reader.parse("orders.xml");
        SAXBuilder jdom = new SAXBuilder();
        jdom.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: xml-factory-with-entities
        jdom.build(in);
        XMLInputFactory stream = XMLInputFactory.newFactory();
        stream.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // ok: xml-stream-with-entities
        XMLStreamReader events = stream.createXMLStreamReader(request.getInputStream());
        XMLInputFactory other = XMLInputFactory.newInstance();
        other.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        // ok: xml-stream-with-entities
        other.createXMLEventReader(in);
        Unmarshaller unmarshaller = JAXBContext.newInstance(Order.class).createUnmarshaller();
        // ok: request-xml-unmarshalled
        Object order = unmarshaller.unmarshal(stream.createXMLStreamReader(request.getInputStream()));
        // ok: request-xml-unmarshalled
        Object fixed = unmarshaller.unmarshal(new StringReader("<order/>"));
        TransformerFactory transformers = TransformerFactory.newInstance();
        transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        // ok: stylesheet-or-schema-with-entities
        transformers.newTransformer(new StreamSource(in));
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // ok: stylesheet-or-schema-with-entities
        schemas.newSchema(new StreamSource(in));
    }

    Object read(HttpServletRequest request, JAXBContext shop) throws Exception {
        var unmarshaller = shop.createUnmarshaller();
        // ruleid: request-xml-unmarshalled
        Object one = unmarshaller.unmarshal(request.getInputStream());
        // ok: request-xml-unmarshalled
        return unmarshaller.unmarshal(new File("shop.xml"));
    }

    void loosened(DocumentBuilderFactory factory, XMLInputFactory streams, DocumentBuilderFactory strict) throws Exception {
        // ruleid: xml-protection-switched-off
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
        // ruleid: xml-protection-switched-off
        factory.setFeature("http://xml.org/sax/features/external-general-entities", true);
        // ruleid: xml-protection-switched-off
        streams.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
        // ruleid: xml-protection-switched-off
        factory.setXIncludeAware(true);
        // ok: xml-protection-switched-off
        strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: xml-protection-switched-off
        streams.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // ok: xml-protection-switched-off
        strict.setXIncludeAware(true);
    }

    void asked(Socket socket, XPath path, XPathExpression expression, Persister persister) throws Exception {
        // ruleid: request-xml-unmarshalled
        expression.evaluate(new InputSource(socket.getInputStream()));
        // ruleid: request-xml-unmarshalled
        persister.read(Order.class, socket.getInputStream());
        // ok: request-xml-unmarshalled
        expression.evaluate(new InputSource("orders.xml"));
    }
}
