import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Keys {
    void save(Path path, byte[] key) throws IOException {
        // region: mode
        Files.write(path, key);
        path.toFile().setReadable(true, false);
        // endregion
    }
}
