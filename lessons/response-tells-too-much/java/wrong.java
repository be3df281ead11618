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
        Member member = members.findByName(name).orElseThrow();
        // ruleid: one-field-taken-out-in-java
        member.setPasswordHash(null);
        return member;
    }
    // endregion
}
