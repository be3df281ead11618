import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

class Orders {
    Document read(InputStream upload) throws Exception {
        // region: parse
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // ruleid: doctype-refused
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(upload);
        // endregion
    }
}
