import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

class Orders {
    Document read(InputStream upload) throws Exception {
        // region: parse
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // ruleid: validation-off
        factory.setValidating(false);
        return factory.newDocumentBuilder().parse(upload);
        // endregion
    }
}
