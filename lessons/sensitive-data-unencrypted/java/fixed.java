import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;

class Logins {
    void remember(Map<String, String> sessions, HttpServletResponse response, String name) {
        // region: keep
        // ruleid: session-id-kept-in-java
        String session = UUID.randomUUID().toString();
        sessions.put(session, name);
        Cookie cookie = new Cookie("session", session);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        // endregion
    }
}
