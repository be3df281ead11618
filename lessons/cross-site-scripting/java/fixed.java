package shop;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.owasp.encoder.Encode;

public class Search extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getParameter("q");
        response.setContentType("text/html;charset=utf-8");
        // region: html
        // ruleid: escaped-where-it-enters-in-java
        response.getWriter().println("<p>Nothing found for <b>" + Encode.forHtml(query) + "</b>.</p>");
        // endregion
    }
}
