import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class Themes {
    void install(InputStream upload, Path folder) throws IOException {
        try (ZipInputStream theme = new ZipInputStream(upload)) {
            ZipEntry entry;
            while ((entry = theme.getNextEntry()) != null) {
                // region: extract
                Path file = folder.resolve(entry.getName());
                Files.copy(theme, file);
                // endregion
            }
        }
    }
}
