import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UserController {
    private final Users users;

    UserController(Users users) {
        this.users = users;
    }

    // region: route
    @GetMapping("/admin/users")
    List<User> users(HttpServletRequest request) {
        // ruleid: header-of-own-page-in-java
        if (!"admin-page".equals(request.getHeader("X-From"))) {
            return List.of();
        }
        return users.findAll();
    }
    // endregion
}
