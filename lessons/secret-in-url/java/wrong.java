import java.util.Base64;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Logins {
    // region: read
    @GetMapping("/login")
    String login(@RequestParam String name, @RequestParam String p) {
        // ruleid: encoded-in-address-in-java
        String password = new String(Base64.getUrlDecoder().decode(p));
        // endregion
        return Accounts.signIn(name, password);
    }
}
