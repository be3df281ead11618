import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Notes {
    private final Map<Integer, String> notes;

    Notes(Map<Integer, String> notes) {
        this.notes = notes;
    }

    @GetMapping(value = "/notes/{number}", produces = "text/plain")
    ResponseEntity<String> download(@PathVariable int number, @RequestParam String name) {
        if (!name.endsWith(".txt")) {
            return ResponseEntity.badRequest().build();
        }
        // region: header
        // ruleid: line-breaks-alone-in-java
        String line = name.replaceAll("[\\r\\n]", "");
        String value = "attachment; filename=\"" + line + "\"";
        // endregion
        return ResponseEntity.ok().header("Content-Disposition", value).body(notes.get(number));
    }
}
