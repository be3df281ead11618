import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Logins {
    // region: read
    // ruleid: read-from-body-in-java
    @PostMapping("/login")
    String login(@RequestParam String name, @RequestParam String password) {
        // endregion
        return Accounts.signIn(name, password);
    }
}
