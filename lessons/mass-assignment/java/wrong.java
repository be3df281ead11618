import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MemberController {
    private final MemberRepository members;

    MemberController(MemberRepository members) {
        this.members = members;
    }

    // region: fill
    @PostMapping("/members")
    void join(@RequestBody Member member) {
        // ruleid: fields-taken-out-in-java
        member.setAdmin(false);
        members.save(member);
    }
    // endregion
}
