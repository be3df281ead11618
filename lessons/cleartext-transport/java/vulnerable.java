import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

class Shop {
    String signIn(HttpClient client, String form) throws IOException, InterruptedException {
        // region: send
        URI place = URI.create("http://shop.example/login");
        HttpRequest request = HttpRequest.newBuilder(place).POST(BodyPublishers.ofString(form)).build();
        return client.send(request, BodyHandlers.ofString()).body();
        // endregion
    }
}
