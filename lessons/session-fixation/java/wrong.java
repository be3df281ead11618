import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;

class Wrong {
    private final Members members;

    Wrong(Members members) {
        this.members = members;
    }

    void login(HttpServletRequest request) {
        String member = members.check(request.getParameter("name"), request.getParameter("password"));
        // region: login
        HttpSession session = request.getSession();
        // ruleid: session-emptied-first-in-java
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        session.setAttribute("member", member);
        // endregion
    }

    interface Members {
        String check(String name, String password);
    }
}
