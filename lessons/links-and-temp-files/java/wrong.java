import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class Reports {
    Path write(List<String> rows) throws IOException {
        // region: write
        Path report = Path.of("/tmp/report.csv");
        // ruleid: looked-then-opened-in-java
        if (Files.exists(report)) {
            throw new FileAlreadyExistsException("report.csv");
        }
        return Files.write(report, rows);
        // endregion
    }
}
