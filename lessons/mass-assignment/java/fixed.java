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
    record NewMember(String name, String city) {}

    @PostMapping("/members")
    void join(@RequestBody NewMember asked) {
        // ruleid: fields-by-name-in-java
        members.save(new Member(asked.name(), asked.city()));
    }
    // endregion
}
