import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpSession;
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
    ResponseEntity<String> verify(@RequestParam String name, @RequestParam String code, HttpSession session) {
        User user = users.byName(name);
        // ruleid: failures-in-session-in-java
        int failures = session.getAttribute("failures") instanceof Integer count ? count : 0;
        if (failures >= 5) {
            return ResponseEntity.status(429).build();
        }
        if (!MessageDigest.isEqual(code.getBytes(UTF_8), user.code())) {
            session.setAttribute("failures", failures + 1);
            return ResponseEntity.status(401).build();
        }
        return ResponseEntity.ok("welcome");
    }
    // endregion
}
