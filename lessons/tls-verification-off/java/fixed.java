import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

class Payments {
    HttpsURLConnection open(KeyStore company) throws IOException, GeneralSecurityException {
        // region: call
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(company);
        SSLContext context = SSLContext.getInstance("TLS");
        // ruleid: check-stays-on-in-java
        context.init(null, trust.getTrustManagers(), null);
        URI place = URI.create("https://pay.internal/charge");
        HttpsURLConnection connection = (HttpsURLConnection) place.toURL().openConnection();
        connection.setSSLSocketFactory(context.getSocketFactory());
        // endregion
        return connection;
    }
}
