import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.servlet.http.HttpServletRequest;

class Invoices {
    private static final Path FOLDER = Path.of("invoices").toAbsolutePath().normalize();

    byte[] invoice(HttpServletRequest request) throws IOException {
        String name = request.getParameter("name");
        // region: path
        return Files.readAllBytes(FOLDER.resolve(name));
        // endregion
    }
}
