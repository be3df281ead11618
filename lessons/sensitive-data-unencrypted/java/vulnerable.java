import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Logins {
    void remember(HttpServletResponse response, String name, String password) {
        // region: keep
        Cookie cookie = new Cookie("login", name + ":" + password);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        response.addCookie(cookie);
        // endregion
    }
}
