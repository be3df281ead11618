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

// What never gets out of the method, or never in.
class NeverPassesSession {
    void branches(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        int limit = 12;
        String chosen;
        if (limit * 3 > 30) chosen = "fixed";
        else chosen = asked;
        // ok: request-trusted-in-session
        session.setAttribute("page", chosen);
        String other = limit < 10 ? asked : "fixed";
        // ok: request-trusted-in-session
        session.setAttribute("page", other);
        String taken = limit < 20 ? asked : "fixed";
        // ruleid: request-trusted-in-session
        session.setAttribute("page", taken);
        String either = asked.length() > limit ? "fixed" : asked;
        // ruleid: request-trusted-in-session
        session.setAttribute("page", either);
    }

    void kept(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        Map<String, Object> shelf = new HashMap<>();
        shelf.put("fixed", "page");
        shelf.put("asked", asked);
        String drawn = (String) shelf.get("fixed");
        // ok: request-trusted-in-session
        session.setAttribute("page", drawn);
        List<String> row = new ArrayList<>();
        row.add("first");
        row.add(asked);
        String head = row.get(0);
        // ok: request-trusted-in-session
        session.setAttribute("page", head);
        row.remove(0);
        row.add("last");
    }

    void helped(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        String same = sameForAll(asked);
        // ok: request-trusted-in-session
        session.setAttribute("page", same);
        String shelved = new ShelfSession().fromShelf(asked);
        // ok: request-trusted-in-session
        session.setAttribute("page", shelved);
        String given = asIs(asked);
        // ruleid: request-trusted-in-session
        session.setAttribute("page", given);
        String cut = new ShelfSession().cut(asked);
        // ruleid: request-trusted-in-session
        session.setAttribute("page", cut);
    }

    private static String sameForAll(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 5) answer = "same";
        else answer = asked;
        return answer;
    }

    private static String asIs(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 9) answer = "same";
        else answer = asked;
        return answer;
    }

    private class ShelfSession {
        public String fromShelf(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("one");
            return found;
        }

        public String cut(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("two");
            return found;
        }
    }
}
