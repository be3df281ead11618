import java.util.logging.Level;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@RestController
class LoginController {
    private static final Logger log = LoggerFactory.getLogger(LoginController.class);

    @PostMapping("/login")
    ResponseEntity<?> login(@RequestBody Login given) {
        if (!users.check(given)) {
            // ruleid: refusal-not-logged-in-java
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return ResponseEntity.ok().build();
    }

    void requireAdmin(HttpServletRequest request, HttpServletResponse response) {
        if (!request.isUserInRole("admin")) {
            // ruleid: refusal-not-logged-in-java
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    ResponseEntity<?> signIn(Login given) {
        if (!users.check(given)) {
            log.warn("login of {} refused", given.name());
            // ok: refusal-not-logged-in-java
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return ResponseEntity.ok().build();
    }

    void loginPage(HttpServletResponse response) {
        // ok: refusal-not-logged-in-java
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    void showOrder(HttpServletResponse response) {
        // ok: refusal-not-logged-in-java
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    String verifyToken(String token) {
        try {
            return parser.parse(token);
        // ruleid: bad-token-not-logged-in-java
        } catch (JwtException e) {
            return null;
        }
    }

    String verifyTokenAndLog(String token) {
        try {
            return parser.parse(token);
        // ok: bad-token-not-logged-in-java
        } catch (JwtException e) {
            log.warn("token refused", e);
            return null;
        }
    }

    String verifyNumber(String text) {
        try {
            return parser.parse(text);
        // ok: bad-token-not-logged-in-java
        } catch (NumberFormatException e) {
            return null;
        }
    }

    void changePassword(User user, String given) {
        // ruleid: password-change-not-logged-in-java
        user.setPassword(encoder.encode(given));
        users.save(user);
    }

    void resetPassword(User user, String given) {
        // ok: password-change-not-logged-in-java
        user.setPassword(encoder.encode(given));
        log.info("password of {} reset", user.id());
    }

    void changeAddress(User user, String given) {
        // ok: password-change-not-logged-in-java
        user.setAddress(given);
    }

    void quiet(java.util.logging.Logger one) {
        // ruleid: logging-switched-off-in-java
        one.setLevel(Level.OFF);
        // ok: logging-switched-off-in-java
        one.setLevel(Level.WARNING);
    }
}

class Refused implements AuthenticationFailureHandler {
    // ruleid: failure-handler-not-logging
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException error) {
        response.sendRedirect("/login?error");
    }
}

class RefusedAndLogged implements AuthenticationFailureHandler {
    // ok: failure-handler-not-logging
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException error) {
        log.warn("login refused", error);
        response.sendRedirect("/login?error");
    }
}
