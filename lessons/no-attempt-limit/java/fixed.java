import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CodeController {
    private final Users users;

    CodeController(Users users) {
        this.users = users;
    }

    @PostMapping("/verify-otp")
    // region: check
    ResponseEntity<String> verify(@RequestParam String name, @RequestParam String code) {
        User user = users.byName(name);
        // ruleid: failures-counted-in-java
        if (user.failures() >= 5) {
            return ResponseEntity.status(429).build();
        }
        users.countFailure(user);
        if (!MessageDigest.isEqual(code.getBytes(UTF_8), user.code())) {
            return ResponseEntity.status(401).build();
        }
        users.forgetFailures(user);
        return ResponseEntity.ok("welcome");
    }
    // endregion
}
