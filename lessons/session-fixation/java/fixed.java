import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class Fixed {
    private final Members members;

    Fixed(Members members) {
        this.members = members;
    }

    void login(HttpServletRequest request) {
        String member = members.check(request.getParameter("name"), request.getParameter("password"));
        // region: login
        HttpSession session = request.getSession();
        // ruleid: new-id-at-login-in-java
        request.changeSessionId();
        session.setAttribute("member", member);
        // endregion
    }

    interface Members {
        String check(String name, String password);
    }
}
