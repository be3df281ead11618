import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Wrong {
    private final Sessions sessions;
    private final Box box;

    Wrong(Sessions sessions, Box box) {
        this.sessions = sessions;
        this.box = box;
    }

    void login(String name, String password, HttpServletResponse response) {
        String session = sessions.open(name, password);
        // region: cookie
        // ruleid: cookie-value-packed-in-java
        Cookie cookie = new Cookie("session", box.encrypt(session));
        cookie.setMaxAge(3600);
        response.addCookie(cookie);
        // endregion
    }

    interface Box {
        String encrypt(String text);
    }

    interface Sessions {
        String open(String name, String password);
    }
}
