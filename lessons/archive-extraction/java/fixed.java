import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class Themes {
    private static final int LIMIT = 10_000_000;

    void install(InputStream upload, Path folder) throws IOException {
        try (ZipInputStream theme = new ZipInputStream(upload)) {
            ZipEntry entry;
            while ((entry = theme.getNextEntry()) != null) {
                // region: extract
                // ruleid: entry-checked-in-java
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException(entry.getName() + " leads out");
                }
                Files.write(file, theme.readNBytes(LIMIT));
                if (theme.read() >= 0) {
                    throw new IOException(entry.getName() + " is too large");
                }
                // endregion
            }
        }
    }
}
