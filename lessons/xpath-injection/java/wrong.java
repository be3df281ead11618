package shop;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

public class Invoice extends HttpServlet {
    private Document invoices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String key = request.getParameter("key");
        XPath xpath = XPathFactory.newInstance().newXPath();
        try {
            // region: path
            // ruleid: other-quotes-in-java
            String found = xpath.evaluate("//invoice[@key=\"" + key + "\"]", invoices);
            // endregion
            response.setContentType("text/plain");
            response.getWriter().println(found);
        } catch (XPathExpressionException failed) {
            throw new ServletException(failed);
        }
    }
}
