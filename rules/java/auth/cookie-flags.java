import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Cookies {
    void sent(HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("session", token);
        cookie.setPath("/");
        // ruleid: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(cookie);
    }

    void halfSent(HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("session", token);
        cookie.setHttpOnly(true);
        // ok: cookie-readable-by-scripts-in-java
        // ruleid: cookie-sent-unencrypted-in-java
        response.addCookie(cookie);
    }

    void otherHalf(HttpServletResponse response, String token) {
        final Cookie cookie = new Cookie("session", token);
        cookie.setSecure(true);
        // ok: cookie-sent-unencrypted-in-java
        // ruleid: cookie-readable-by-scripts-in-java
        response.addCookie(cookie);
    }

    void kept(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("session", token);
        cookie.setSecure(request.isSecure());
        cookie.setHttpOnly(true);
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(cookie);
    }

    void keptIfPossible(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("session", token);
        cookie.setHttpOnly(true);
        if (request.isSecure()) {
            cookie.setSecure(true);
        }
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(cookie);
    }

    void switchedOff(HttpServletResponse response, String token) {
        javax.servlet.http.Cookie cookie = new javax.servlet.http.Cookie("session", token);
        // ruleid: cookie-sent-unencrypted-in-java
        cookie.setSecure(false);
        // ruleid: cookie-readable-by-scripts-in-java
        cookie.setHttpOnly(false);
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(cookie);
    }

    void qualified(HttpServletResponse response, String token) {
        javax.servlet.http.Cookie ck = new javax.servlet.http.Cookie("session", token);
        // ruleid: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(ck);
    }

    void inOneLine(HttpServletResponse response, String token) {
        // ruleid: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(new Cookie("session", token));
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(new Cookie("session", ""));
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(new Cookie("theme", "dark"));
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(ours(token));
    }

    void ended(HttpServletResponse response) {
        Cookie cookie = new Cookie("session", "");
        cookie.setMaxAge(0);
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(cookie);
        Cookie other = new Cookie("token", "ended");
        other.setMaxAge(0);
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        response.addCookie(other);
    }

    void changed(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookie cookie = WebUtils.getCookie(request, "session");
        cookie.setValue(token);
        cookie.setHttpOnly(true);
        // ok: cookie-readable-by-scripts-in-java
        // ruleid: cookie-sent-unencrypted-in-java
        response.addCookie(cookie);
    }

    void changedToEnd(HttpServletRequest request, HttpServletResponse response) {
        for (Cookie cookie : request.getCookies()) {
            cookie.setValue("");
            cookie.setMaxAge(0);
            // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
            response.addCookie(cookie);
        }
    }

    Cookie ofShiro() {
        SimpleCookie cookie = new SimpleCookie("rememberMe");
        cookie.setMaxAge(3600);
        // ok: cookie-readable-by-scripts-in-java
        // ruleid: cookie-sent-unencrypted-in-java
        return cookie;
    }

    Cookie made(String token) {
        Cookie cookie = new Cookie("session", token);
        cookie.setHttpOnly(true);
        // ok: cookie-readable-by-scripts-in-java
        // ruleid: cookie-sent-unencrypted-in-java
        return cookie;
    }

    Cookie ours(String token) {
        Cookie cookie = new Cookie("session", token);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        // ok: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
        return cookie;
    }

    void inBranch(HttpServletResponse response, String token, boolean remember) {
        if (remember) {
            Cookie cookie = new Cookie("remember", token);
            // ruleid: cookie-sent-unencrypted-in-java, cookie-readable-by-scripts-in-java
            response.addCookie(cookie);
        }
        Cookie shown = new Cookie("XSRF-TOKEN", token);
        shown.setSecure(true);
        // ok: cookie-readable-by-scripts-in-java
        response.addCookie(shown);
    }

    void spring(HttpServletResponse response, String token) {
        // ruleid: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts, built-cookie-without-samesite
        ResponseCookie bare = ResponseCookie.from("session", token).path("/").build();
        // ok: built-cookie-readable-by-scripts, built-cookie-without-samesite
        // ruleid: built-cookie-sent-unencrypted
        ResponseCookie half = ResponseCookie.from("session", token).httpOnly(true).secure(false).sameSite("Lax").build();
        // ok: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts, built-cookie-without-samesite
        ResponseCookie whole = ResponseCookie.from("session", token).httpOnly(true).secure(true).sameSite("Lax").build();
        // ok: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts, built-cookie-without-samesite
        ResponseCookie ended = ResponseCookie.from("session", "").maxAge(0).build();
        // ok: cookie-header-without-secure-in-java, cookie-header-readable-by-scripts-in-java
        response.addHeader("Set-Cookie", whole.toString());
        // ruleid: cookie-header-without-secure-in-java, cookie-header-readable-by-scripts-in-java
        response.addHeader("Set-Cookie", "session=" + token + "; Path=/");
        // ok: cookie-header-readable-by-scripts-in-java
        // ruleid: cookie-header-without-secure-in-java
        response.setHeader(HttpHeaders.SET_COOKIE, String.format("session=%s; HttpOnly", token));
        // ok: cookie-header-without-secure-in-java, cookie-header-readable-by-scripts-in-java
        response.setHeader("Set-Cookie", "session=" + token + "; HttpOnly; Secure; SameSite=Lax");
    }

    void others(Response response, String token) {
        // ruleid: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts
        NewCookie bare = new NewCookie("session", token);
        // ok: built-cookie-readable-by-scripts
        // ruleid: built-cookie-sent-unencrypted
        NewCookie half = new NewCookie("session", token, "/", null, "", 3600, false, true);
        // ok: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts
        NewCookie whole = new NewCookie("session", token, "/", null, "", 3600, true, true);
        // ok: built-cookie-sent-unencrypted
        // ruleid: built-cookie-readable-by-scripts
        NewCookie built = new NewCookie.Builder("session").value(token).secure(true).build();
        // ruleid: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts
        response.cookie("session", token);
        // ok: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts
        response.cookie("session", token, 3600, true, true);
        // ok: built-cookie-readable-by-scripts
        // ruleid: built-cookie-sent-unencrypted
        Http.Cookie play = Http.Cookie.builder("session", token).build();
        // ok: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts
        Http.Cookie safe = Http.Cookie.builder("session", token).withSecure(true).build();
        // ruleid: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts
        io.vertx.core.http.Cookie vertx = Cookie.cookie("session", token);
        // ok: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts
        io.vertx.core.http.Cookie set = Cookie.cookie("session", token).setSecure(true).setHttpOnly(true);
        // ok: built-cookie-sent-unencrypted
        // ruleid: built-cookie-readable-by-scripts
        answer.cookie(Cookie.of("session", token).secure(true));
        // ok: built-cookie-sent-unencrypted, built-cookie-readable-by-scripts
        String theme = request.cookie("theme", "dark");
    }

    void settings(ServletContext context, DefaultCookieSerializer serializer, HttpSecurity http) {
        // ruleid: cookie-readable-by-scripts-in-java
        context.getSessionCookieConfig().setHttpOnly(false);
        // ruleid: session-cookie-sent-unencrypted-in-java
        context.getSessionCookieConfig().setSecure(false);
        // ok: session-cookie-sent-unencrypted-in-java
        context.getSessionCookieConfig().setSecure(true);
        // ruleid: session-cookie-sent-unencrypted-in-java
        serializer.setUseSecureCookie(false);
        // ruleid: session-cookie-readable-by-scripts-in-java
        serializer.setUseHttpOnlyCookie(false);
        // ok: session-cookie-readable-by-scripts-in-java
        serializer.setUseHttpOnlyCookie(true);
        // ruleid: session-cookie-sent-unencrypted-in-java
        http.rememberMe(me -> me.useSecureCookie(false));
        // ok: session-cookie-sent-unencrypted-in-java, session-cookie-readable-by-scripts-in-java
        http.csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse()));
        // ok: cookie-sent-unencrypted-in-java
        mail.setSecure(false);
    }
}
