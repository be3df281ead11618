import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Keys {
    void save(Path path, byte[] key) throws IOException {
        // region: mode
        var owner = PosixFilePermissions.fromString("rw-------");
        // ruleid: owner-alone-in-java
        Files.createFile(path, PosixFilePermissions.asFileAttribute(owner));
        Files.write(path, key);
        // endregion
    }
}
