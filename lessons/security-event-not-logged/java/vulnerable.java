import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Login {
    private static final Logger log = LoggerFactory.getLogger(Login.class);
    private final Users users;

    Login(Users users) {
        this.users = users;
    }

    void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // region: login
        User user = users.find(request.getParameter("name"));
        if (!user.opensWith(request.getParameter("password"))) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        users.start(user, response);
        // endregion
    }
}
