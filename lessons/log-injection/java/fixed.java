import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Redeeming {
    private static final Logger log = LoggerFactory.getLogger(Redeeming.class);
    private final Vouchers vouchers;

    Redeeming(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @PostMapping("/voucher")
    ResponseEntity<String> redeem(@RequestParam String code) {
        if (vouchers.redeem(code)) {
            return ResponseEntity.ok("thank you");
        }
        // region: log
        // ruleid: control-characters-replaced
        log.warn("voucher unknown: {}", code.replaceAll("\\p{Cntrl}", "_"));
        // endregion
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    interface Vouchers {
        boolean redeem(String code);
    }
}
