import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UserController {
    private final Users users;

    UserController(Users users) {
        this.users = users;
    }

    // region: route
    // ruleid: role-asked-for-in-java
    @PreAuthorize("hasRole('ADMIN')")
    @GetMapping("/admin/users")
    List<User> users() {
        return users.findAll();
    }
    // endregion
}
