import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class UsersServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // region: check
        if (!"admin".equals(request.getParameter("role"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        // endregion
        Members.list(response);
    }
}
