import java.io.IOException;
import java.net.URI;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

class Payments {
    HttpsURLConnection open(SSLContext company) throws IOException {
        // region: call
        URI place = URI.create("https://pay.internal/charge");
        HttpsURLConnection connection = (HttpsURLConnection) place.toURL().openConnection();
        connection.setHostnameVerifier((host, session) -> true);
        // endregion
        connection.setSSLSocketFactory(company.getSocketFactory());
        return connection;
    }
}
