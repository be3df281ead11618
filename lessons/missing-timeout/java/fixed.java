import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

class Previews {
    String preview(URI page) throws IOException {
        // region: call
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setConnectTimeout(2000);
        // ruleid: call-limited-in-java
        connection.setReadTimeout(5000);
        // endregion
        return new String(connection.getInputStream().readNBytes(200));
    }
}
