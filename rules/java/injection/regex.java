package shop;

import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Search {
    // ruleid: regex-with-many-ways-in-java
    private static final Pattern NAME = Pattern.compile("^(\\w+\\s?)+$");
    // ruleid: regex-with-many-ways-in-java
    private static final String NAME_PATTERN = "^(([a-z])+.)+[A-Z]([a-z])+$";
    // ok: regex-with-many-ways-in-java
    private static final Pattern WORDS = Pattern.compile("^\\w+(\\s\\w+)*$");
    // ok: regex-with-many-ways-in-java
    private static final String HELP = "such as (a+)+$ in text";

    boolean check(String text) {
        // ruleid: regex-with-many-ways-in-java
        boolean list = text.matches("(.*,)*x");
        // ok: regex-with-many-ways-in-java
        return list && text.matches("\\d+(\\.\\d+)*");
    }

    void doGet(HttpServletRequest request) {
        String text = request.getParameter("text");
        // ruleid: slow-regex-on-request-in-java
        String trimmed = text.replaceAll("\\s+$", "");
        // ruleid: slow-regex-on-request-in-java
        String[] parts = text.split(" *, *");
        // ok: slow-regex-on-request-in-java
        String start = text.replaceAll("^\\s+", "");
        // ok: slow-regex-on-request-in-java
        String cut = text.substring(0, 100).replaceAll("\\s+$", "");
        // ok: slow-regex-on-request-in-java
        boolean number = text.matches("\\d+");
        // ruleid: regex-from-request-in-java
        boolean found = Pattern.compile(text).matcher(BOOK).find();
        // ruleid: regex-from-request-in-java
        boolean begun = BOOK.matches("^" + request.getParameter("start"));
        // ok: regex-from-request-in-java
        boolean quoted = Pattern.compile(Pattern.quote(text)).matcher(BOOK).find();
        // ok: regex-from-request-in-java
        boolean fixed = Pattern.compile("[a-z]+").matcher(text).find();
        // ok: regex-from-request-in-java
        boolean plain = BOOK.contains(text);
    }

    static final String[] PATTERNS = {
        // ruleid: regex-with-many-ways-in-java
        "^([a-z]+)+$",
        // ruleid: regex-with-many-ways-in-java
        "(x|xy?)*z",
        // ruleid: regex-with-many-ways-in-java
        "((\\w|Q)*)!",
        // ok: regex-with-many-ways-in-java
        "(\\r\\n|\\r|\\n)+",
        // ok: regex-with-many-ways-in-java
        "([a-z]*+)*+x",
    };

    // ruleid: regex-with-many-ways-in-java
    @Pattern(regexp = "^(\\w+\\s?)+$")
    private String title;

    // ok: regex-with-many-ways-in-java
    @Pattern(regexp = "^\\w+(\\s\\w+)*$")
    private String name;

    boolean whole(String text) {
        // ruleid: regex-with-many-ways-in-java
        if (text.matches("([a-z]+)*")) {
            return true;
        }
        // ok: regex-with-many-ways-in-java
        return text.matches("[a-z]+(-[a-z]+)*");
    }

    static class Guard {
        private static final Pattern ADMIN = Pattern.compile("/admin/.*");
        private static final Pattern WHOLE = Pattern.compile("/admin/.*", Pattern.DOTALL);

        boolean closed(HttpServletRequest request) {
            Pattern local = Pattern.compile("^/orders/.+$");
            String path = request.getPathInfo();
            // ruleid: dot-stops-at-line-end-in-java
            return local.matcher(path).matches()
                // ruleid: dot-stops-at-line-end-in-java
                || ADMIN.matcher(request.getServletPath()).matches()
                // ruleid: dot-stops-at-line-end-in-java
                || path.matches("/private/.*")
                // ok: dot-stops-at-line-end-in-java
                || WHOLE.matcher(request.getServletPath()).matches()
                // ok: dot-stops-at-line-end-in-java
                || path.matches("(?s)/private/.*")
                // ok: dot-stops-at-line-end-in-java
                || path.matches("/orders/[0-9]+")
                // ok: dot-stops-at-line-end-in-java
                || request.getRemoteUser().matches("admin.*");
        }
    }
}
