import java.io.IOException;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class Avatars {
    private static final Path FOLDER = Path.of("avatars");

    @PostMapping("/avatar")
    void keep(MultipartFile avatar) throws IOException {
        // region: save
        // ruleid: content-type-believed-in-java
        if (!avatar.getContentType().startsWith("image/")) {
            throw new IOException("no picture");
        }
        avatar.transferTo(FOLDER.resolve(avatar.getOriginalFilename()));
        // endregion
    }
}
