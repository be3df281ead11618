import java.io.IOException;
import java.net.URI;
import javax.net.ssl.HttpsURLConnection;

class Payments {
    HttpsURLConnection open() throws IOException {
        // region: call
        URI place = URI.create("https://pay.internal/charge");
        HttpsURLConnection connection = (HttpsURLConnection) place.toURL().openConnection();
        // ruleid: off-by-a-setting-in-java
        if (!Boolean.getBoolean("check.certificates")) {
            connection.setHostnameVerifier((host, session) -> true);
        }
        // endregion
        return connection;
    }
}
