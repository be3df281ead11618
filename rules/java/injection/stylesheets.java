import java.io.StringReader;
import javax.servlet.http.HttpServletRequest;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;

class Reports {
    private static final Map<String, StreamSource> SHEETS = load();

    void shown(HttpServletRequest request) throws Exception {
        TransformerFactory factory = TransformerFactory.newInstance();
        StreamSource sheet = new StreamSource(request.getInputStream());
        // ruleid: stylesheet-from-outside
        factory.newTransformer(sheet).transform(null, null);
        // ruleid: stylesheet-from-outside
        factory.newTemplates(new StreamSource(new StringReader(request.getParameter("sheet"))));
        // ok: stylesheet-from-outside
        factory.newTransformer(SHEETS.get(request.getParameter("sheet")));
        // ok: stylesheet-from-outside
        factory.newTransformer(new StreamSource("report.xsl"));
    }

    void limited(HttpServletRequest request) throws Exception {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        // ok: stylesheet-from-outside
        factory.newTransformer(new StreamSource(request.getInputStream()));
    }

    @PostMapping("/report")
    void compiled(@RequestBody String sheet, XsltCompiler compiler) throws Exception {
        // ruleid: stylesheet-from-outside
        compiler.compile(new StreamSource(new StringReader(sheet)));
    }
}
