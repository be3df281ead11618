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
                String name = entry.getName();
                // region: extract
                // ruleid: beginning-looked-at-in-java
                if (name.startsWith("..")) {
                    throw new IOException(name + " leads out");
                }
                Path file = folder.resolve(name);
                Files.copy(theme, file);
                // endregion
            }
        }
    }
}
