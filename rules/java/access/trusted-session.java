import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

class Profile {
    void kept(HttpServletRequest request, HttpSession session) {
        String theme = request.getParameter("theme");
        // ruleid: request-trusted-in-session
        session.setAttribute("theme", theme);
        // ruleid: request-trusted-in-session
        request.getSession().setAttribute(theme, "1");
        // ruleid: request-trusted-in-session
        request.getSession(true).putValue("user", request.getHeader("X-User"));
        // ok: request-trusted-in-session
        session.setAttribute("page", Integer.parseInt(request.getParameter("page")));
        // ok: request-trusted-in-session
        session.setAttribute("user", users.findByName(request.getParameter("user")));
        // ok: request-trusted-in-session
        request.setAttribute("theme", theme);
        // ok: request-trusted-in-session
        session.setAttribute("theme", "dark");
    }

    void checked(HttpServletRequest request, HttpSession session) {
        String theme = request.getParameter("theme");
        if (THEMES.contains(theme)) {
            // ok: request-trusted-in-session
            session.setAttribute("theme", theme);
        }
    }
}
