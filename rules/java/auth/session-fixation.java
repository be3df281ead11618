import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

class Security {
    void configure(HttpSecurity http, ServletContext context) {
        // ruleid: session-fixation-protection-off
        http.sessionManagement().sessionFixation().none();
        // ruleid: session-fixation-protection-off
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()));
        // ruleid: session-fixation-strategy-off
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::none));
        // ok: session-fixation-strategy-off
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::newSession));
        // ok: session-fixation-protection-off
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
        // ok: session-fixation-protection-off
        http.sessionManagement().sessionFixation().migrateSession();
        // ruleid: session-fixation-strategy-off
        filter.setSessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
        // ruleid: session-id-in-address
        http.sessionManagement(session -> session.enableSessionUrlRewriting(true));
        // ok: session-id-in-address
        http.sessionManagement(session -> session.enableSessionUrlRewriting(false));
        // ruleid: session-id-in-address
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.URL, SessionTrackingMode.COOKIE));
        // ok: session-id-in-address
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
    }

    void open(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: session-id-from-request-in-java
        Cookie cookie = new Cookie("JSESSIONID", request.getParameter("sid"));
        // ok: session-id-from-request-in-java
        Cookie own = new Cookie("JSESSIONID", ids.next());
        // ok: session-id-from-request-in-java
        Cookie opened = new Cookie("JSESSIONID", sessions.open(request.getParameter("name")));
        String found = sessions.open(request.getParameter("name"));
        // ok: session-id-from-request-in-java
        Cookie kept = new Cookie("JSESSIONID", found);
        String given = request.getParameter("sid");
        // ruleid: session-id-from-request-in-java
        Cookie planted = new Cookie("JSESSIONID", given);
        // ok: session-id-from-request-in-java
        Cookie theme = new Cookie("theme", request.getParameter("theme"));
    }

    String login(HttpServletRequest request, User user) {
        HttpSession session = request.getSession();
        // ruleid: login-keeps-session-id-in-java
        session.setAttribute("user", user);
        // ok: login-keeps-session-id-in-java
        session.setAttribute("cart", cart);
        // ok: login-keeps-session-id-in-java
        session.setAttribute("user", null);
        return "redirect:/";
    }

    String signIn(HttpServletRequest request, User user) {
        request.changeSessionId();
        // ok: login-keeps-session-id-in-java
        request.getSession().setAttribute("user", user);
        return "redirect:/";
    }

    String loginAnew(HttpServletRequest request, User user) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        // ok: login-keeps-session-id-in-java
        request.getSession(true).setAttribute("user", user);
        return "redirect:/";
    }

    String profile(HttpServletRequest request, User user) {
        // ok: login-keeps-session-id-in-java
        request.getSession().setAttribute("user", user);
        return "redirect:/";
    }
}

class LoginServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: login-keeps-session-id-in-java
        request.getSession().setAttribute("username", request.getParameter("name"));
    }
}
