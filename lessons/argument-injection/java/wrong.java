package shop;

import java.io.File;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Restore extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        // region: command
        // ruleid: signs-removed-in-java
        String clean = name.replaceAll("[;&|$<>]", "");
        ProcessBuilder builder = new ProcessBuilder("tar", "-xvf", "pages.tar", clean);
        // endregion
        builder.directory(new File("backup"));
        response.setContentType("text/plain");
        builder.start().getInputStream().transferTo(response.getOutputStream());
    }
}
