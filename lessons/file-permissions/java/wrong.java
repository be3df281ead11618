import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Keys {
    void save(Path path, byte[] key) throws IOException {
        // region: mode
        Files.write(path, key);
        // ruleid: closed-too-late-in-java
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        // endregion
    }
}
