import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class Vulnerable {
    private final Members members;

    Vulnerable(Members members) {
        this.members = members;
    }

    void login(HttpServletRequest request) {
        String member = members.check(request.getParameter("name"), request.getParameter("password"));
        // region: login
        HttpSession session = request.getSession();
        session.setAttribute("member", member);
        // endregion
    }

    interface Members {
        String check(String name, String password);
    }
}
