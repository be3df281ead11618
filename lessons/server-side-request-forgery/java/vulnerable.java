import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PreviewController {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @PostMapping(path = "/preview", produces = "text/plain")
    String preview(@RequestParam String url) throws IOException, InterruptedException {
        // region: fetch
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
        String page = client.send(request, BodyHandlers.ofString()).body();
        // endregion
        return page.substring(0, Math.min(500, page.length()));
    }
}
