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
    List<User> users() {
        return users.findAll();
    }
    // endregion
}
