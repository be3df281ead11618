import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Logins {
    // region: read
    @GetMapping("/login")
    String login(@RequestParam String name, @RequestParam String password) {
        // endregion
        return Accounts.signIn(name, password);
    }
}
