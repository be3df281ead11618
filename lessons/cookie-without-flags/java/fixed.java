import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Fixed {
    private final Sessions sessions;

    Fixed(Sessions sessions) {
        this.sessions = sessions;
    }

    void login(String name, String password, HttpServletResponse response) {
        String session = sessions.open(name, password);
        // region: cookie
        Cookie cookie = new Cookie("session", session);
        cookie.setMaxAge(3600);
        // ruleid: cookie-has-its-flags-in-java
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        // endregion
    }

    interface Sessions {
        String open(String name, String password);
    }
}
