import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {
    private final Reports reports;

    ReportController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/report")
    ResponseEntity<?> report(@RequestParam String month) {
        // region: answer
        try {
            return ResponseEntity.ok(reports.read(month));
        } catch (IOException e) {
            // ruleid: text-still-tells-in-java
            return ResponseEntity.status(500).body("Sorry: " + e.getMessage());
        }
        // endregion
    }
}
