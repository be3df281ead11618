import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Logins {
    private static final Logger log = LoggerFactory.getLogger(Logins.class);

    void login(HttpServletRequest request) {
        String user = request.getParameter("user");
        // ruleid: log-line-from-request-in-java
        log.info("sign-in of {}", user);
        // ruleid: log-line-from-request-in-java
        log.warn("sign-in of " + user);
        // ruleid: log-line-from-request-in-java
        logger.log(Level.INFO, "sign-in of {0}", user);
        // ruleid: log-line-from-request-in-java
        log.error(String.format("sign-in of %s", user));
        // ruleid: log-line-from-request-in-java
        log.atInfo().log("sign-in of {}", user);
        // ok: log-line-from-request-in-java
        log.info("sign-in of {}", user.replaceAll("[\r\n]", "_"));
        // ok: log-line-from-request-in-java
        log.info("sign-in of {}", StringEscapeUtils.escapeJava(user));
        // ok: log-line-from-request-in-java
        log.info("a name of {} letters", user.length());
        // ok: log-line-from-request-in-java
        log.info("browser: {}", request.getHeader("User-Agent"));
        // ok: log-line-from-request-in-java
        log.info("sign-in from {}", request.getRemoteAddr());
        // ok: log-line-from-request-in-java
        Math.log(user);
        if (!user.matches("\\w+")) {
            return;
        }
        // ok: log-line-from-request-in-java
        log.info("sign-in of {}", user);
    }

    @GetMapping("/members/{name}")
    Member show(@PathVariable String name, @RequestParam int page) {
        // ruleid: log-line-from-request-in-java
        log.info("asked for {}", name);
        // ok: log-line-from-request-in-java
        log.info("page {}", page);
        try {
            return members.find(name);
        } catch (NotFoundException e) {
            // ok: log-line-from-request-in-java
            log.error("not found", e);
            return null;
        }
    }
}
