import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Vulnerable {
    private final Sessions sessions;

    Vulnerable(Sessions sessions) {
        this.sessions = sessions;
    }

    void login(String name, String password, HttpServletResponse response) {
        String session = sessions.open(name, password);
        // region: cookie
        Cookie cookie = new Cookie("session", session);
        cookie.setMaxAge(3600);
        response.addCookie(cookie);
        // endregion
    }

    interface Sessions {
        String open(String name, String password);
    }
}
