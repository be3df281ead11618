import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginController {
    // region: redirect
    private static final Map<String, String> PAGES = Map.of("orders", "/orders", "account", "/account");

    @PostMapping("/login")
    String login(@RequestParam String next) {
        // ruleid: page-from-a-list-in-java
        return "redirect:" + PAGES.getOrDefault(next, "/");
    }
    // endregion
}
