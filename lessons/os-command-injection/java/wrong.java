package shop;

import java.io.File;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Thumbnail extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        // region: command
        ProcessBuilder builder =
                // ruleid: quoted-by-hand-in-java
                new ProcessBuilder("sh", "-c", "convert '" + name + "' -resize 100x100 thumb.png");
        // endregion
        builder.directory(new File("uploads"));
        builder.start();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
