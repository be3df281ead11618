import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class Avatars {
    private static final Path FOLDER = Path.of("avatars");
    private static final Set<String> ENDINGS = Set.of("png", "jpg");

    @PostMapping("/avatar")
    void keep(MultipartFile avatar) throws IOException {
        // region: save
        // ruleid: ending-from-a-list-in-java
        String ending = StringUtils.getFilenameExtension(avatar.getOriginalFilename());
        if (ending == null || !ENDINGS.contains(ending)) {
            throw new IOException("no picture");
        }
        avatar.transferTo(FOLDER.resolve(UUID.randomUUID() + "." + ending));
        // endregion
    }
}
