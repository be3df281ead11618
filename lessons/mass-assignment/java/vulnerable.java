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
        members.save(member);
    }
    // endregion
}
