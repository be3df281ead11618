import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignIn {
    private static final Logger log = LoggerFactory.getLogger(SignIn.class);
    private final Accounts accounts;

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/sign-in")
    ResponseEntity<String> signIn(@RequestParam String user, @RequestParam String password) {
        if (accounts.check(user, password)) {
            return ResponseEntity.ok("welcome");
        }
        // region: log
        log.warn("sign-in refused: {}", user);
        // endregion
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    interface Accounts {
        boolean check(String user, String password);
    }
}
