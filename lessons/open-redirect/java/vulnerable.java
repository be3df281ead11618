import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginController {
    @PostMapping("/login")
    // region: redirect
    String login(@RequestParam String next) {
        return "redirect:" + next;
    }
    // endregion
}
