import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.Data;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MemberController {
    private final Members members;

    MemberController(Members members) {
        this.members = members;
    }

    // region: answer
    @GetMapping("/members/{name}")
    Member show(@PathVariable String name) {
        return members.findByName(name).orElseThrow();
    }
    // endregion
}

// region: answer
@Entity
@Data
class Member {
    @Id private Long id;
    private String name;
    private String city;
    private String passwordHash;
    private String resetToken;
}
// endregion
