import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;

class Logins {
    void remember(HttpServletResponse response, String name, String password) {
        // region: keep
        // ruleid: only-other-letters-in-java
        String login = Base64.getEncoder().encodeToString((name + ":" + password).getBytes());
        Cookie cookie = new Cookie("login", login);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        response.addCookie(cookie);
        // endregion
    }
}
