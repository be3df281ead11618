package shop;

import java.io.IOException;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Login extends HttpServlet {
    private DirContext directory;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String uid = request.getParameter("uid");
        String pin = request.getParameter("pin");
        try {
            // region: filter
            String filter = "(&(uid={0})(pin={1}))";
            Object[] values = {uid, pin};
            // ruleid: put-in-by-the-library
            var found = directory.search("ou=people", filter, values, new SearchControls());
            // endregion
            if (!found.hasMore()) {
                response.sendError(403);
                return;
            }
            response.getWriter().println("Welcome");
        } catch (NamingException failed) {
            throw new ServletException(failed);
        }
    }
}
