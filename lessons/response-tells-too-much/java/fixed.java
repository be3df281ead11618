import com.fasterxml.jackson.annotation.JsonIgnore;
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
    record MemberView(String name, String city) {}

    @GetMapping("/members/{name}")
    MemberView show(@PathVariable String name) {
        Member member = members.findByName(name).orElseThrow();
        // ruleid: fields-by-name-in-java
        return new MemberView(member.getName(), member.getCity());
    }
    // endregion
}

@Entity
@Data
class Member {
    @Id private Long id;
    private String name;
    private String city;
    @JsonIgnore private String passwordHash;
    @JsonIgnore private String resetToken;
}
