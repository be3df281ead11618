import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class Reports {
    Path write(List<String> rows) throws IOException {
        // region: write
        // ruleid: made-at-once-in-java
        Path report = Files.createTempFile("report", ".csv");
        return Files.write(report, rows);
        // endregion
    }
}
