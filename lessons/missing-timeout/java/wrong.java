import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

class Previews {
    String preview(URI page) throws IOException {
        // region: call
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        // ruleid: only-the-connection-limited-in-java
        connection.setConnectTimeout(2000);
        connection.setReadTimeout(0);
        // endregion
        return new String(connection.getInputStream().readNBytes(200));
    }
}
