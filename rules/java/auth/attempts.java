import io.github.resilience4j.ratelimiter.annotation.RateLimiter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

class LoginController {
    @PostMapping("/login")
    // ruleid: guessing-unhindered-in-java
    ResponseEntity<?> login(@RequestBody LoginForm form) {
        User user = users.findByName(form.getName());
        if (user == null || !encoder.matches(form.getPassword(), user.getHash())) {
            return ResponseEntity.status(401).build();
        }
        return ResponseEntity.ok(user);
    }

    @PostMapping(value = "/auth/signin", produces = "application/json")
    // ruleid: guessing-unhindered-in-java
    public ResponseEntity<?> signIn(@RequestBody LoginForm form) {
        authenticationManager.authenticate(new NameAndPassword(form.getName(), form.getPassword()));
        return ResponseEntity.ok().build();
    }

    @PostMapping("/verify-otp")
    // ruleid: guessing-unhindered-in-java
    ResponseEntity<?> otp(@RequestBody OtpForm form, Session session) {
        return session.getOtp().equals(form.getCode()) ? ResponseEntity.ok().build() : ResponseEntity.status(401).build();
    }

    @PostMapping("/login-counted")
    // ok: guessing-unhindered-in-java
    ResponseEntity<?> loginCounted(@RequestBody LoginForm form) {
        if (failures.of(form.getName()) > 5) {
            return ResponseEntity.status(429).build();
        }
        return answer(encoder.matches(form.getPassword(), hashOf(form)));
    }

    @RateLimiter(name = "login")
    @PostMapping("/login-limited")
    // ok: guessing-unhindered-in-java
    ResponseEntity<?> loginLimited(@RequestBody LoginForm form) {
        return answer(encoder.matches(form.getPassword(), hashOf(form)));
    }

    @PostMapping("/logout")
    // ok: guessing-unhindered-in-java
    ResponseEntity<?> logout() {
        return ResponseEntity.ok().build();
    }

    @PostMapping("/articles")
    // ok: guessing-unhindered-in-java
    ResponseEntity<?> article(@RequestBody Article form) {
        return answer(form.getTitle().equals("x"));
    }
}

// ruleid: servlet-login-unhindered
class LoginServlet extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (users.checkPassword(request.getParameter("name"), request.getParameter("password"))) {
            response.setStatus(204);
        }
    }
}

// ok: servlet-login-unhindered
class LoginPageServlet extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        show(response);
    }
}
