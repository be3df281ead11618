import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {
    private static final Logger LOG = LoggerFactory.getLogger(ReportController.class);
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
            // ruleid: details-into-the-log-in-java
            LOG.error("report", e);
            return ResponseEntity.status(500).body("We could not make that report.");
        }
        // endregion
    }
}
