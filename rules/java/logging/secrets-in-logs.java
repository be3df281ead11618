import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Logs {
    private static final Logger LOG = LoggerFactory.getLogger(Logs.class);

    void flawed(User user, String password, String apiKey, HttpServletRequest request) {
        // ruleid: secret-in-java-log
        LOG.info("login of {} with {}", user.getName(), password);
        // ruleid: secret-in-java-log
        LOG.debug("signing in with " + user.getPassword());
        // ruleid: secret-in-java-log
        System.out.println("key: " + apiKey);
        String line = "card " + user.cardNumber;
        // ruleid: secret-in-java-log
        LOG.warn(line);
        // ruleid: secret-in-java-log
        LOG.error(String.format("could not connect with %s", password));
        // ruleid: request-in-java-log
        LOG.info("asked: {}", request.getParameterMap());
        // ruleid: request-in-java-log
        LOG.info("cookies: " + request.getCookies());
    }

    void safe(User user, String password, String passwordUrl, HttpServletRequest request) {
        // ok: secret-in-java-log
        LOG.info("login of {}", user.getName());
        // ok: secret-in-java-log
        LOG.debug("length {}", password.length());
        // ok: secret-in-java-log
        LOG.info("the password was changed");
        // ok: secret-in-java-log
        LOG.info("hash {}", user.getPasswordHash());
        // ok: secret-in-java-log
        System.out.println("mail with " + passwordUrl);
        // ok: secret-in-java-log
        LOG.info("given: {}", password != null);
        // ok: request-in-java-log
        LOG.info("asked: {}", request.getMethod());
        // ok: request-in-java-log
        LOG.info("agent: " + request.getHeader("User-Agent"));
    }
}
