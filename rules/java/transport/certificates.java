import java.security.cert.X509Certificate;
import java.util.Properties;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

class Certificates {
    TrustManager flawed() {
        return new X509TrustManager() {
            // ruleid: certificate-not-checked-in-java
            public void checkServerTrusted(X509Certificate[] chain, String type) {}

            public void checkClientTrusted(X509Certificate[] chain, String type) {}

            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
    }

    HostnameVerifier everyName() {
        return new HostnameVerifier() {
            // ruleid: host-name-not-checked-in-java
            public boolean verify(String host, SSLSession session) {
                return true;
            }
        };
    }

    void flawedElsewhere(HttpsURLConnection connection, HttpClientBuilder builder, Properties mail, Session ssh) throws Exception {
        // ruleid: host-name-not-checked-in-java
        connection.setHostnameVerifier((host, session) -> true);
        // ruleid: host-name-not-checked-in-java
        builder.setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE);
        // ruleid: certificate-not-checked-in-java
        builder.loadTrustMaterial(null, new TrustSelfSignedStrategy());
        // ruleid: certificate-not-checked-in-java
        builder.loadTrustMaterial(null, (chain, type) -> true);
        // ruleid: host-name-not-checked-in-java
        mail.put("mail.smtp.ssl.checkserveridentity", "false");
        // ruleid: tls-version-outdated-in-java
        SSLContext one = SSLContext.getInstance("SSLv3");
        // ruleid: tls-version-outdated-in-java
        SSLContext two = SSLContext.getInstance("TLSv1");
        // ruleid: ssh-host-key-accepted
        ssh.setConfig("StrictHostKeyChecking", "no");
        // ruleid: ssh-host-key-accepted
        builder.addHostKeyVerifier(new PromiscuousVerifier());
    }

    X509TrustManager strict(X509TrustManager own) {
        return new X509TrustManager() {
            // ok: certificate-not-checked-in-java
            public void checkServerTrusted(X509Certificate[] chain, String type) throws java.security.cert.CertificateException {
                own.checkServerTrusted(chain, type);
            }

            public void checkClientTrusted(X509Certificate[] chain, String type) {}

            public X509Certificate[] getAcceptedIssuers() {
                return own.getAcceptedIssuers();
            }
        };
    }

    void safe(HttpsURLConnection connection, HttpClientBuilder builder, Properties mail, Session ssh) throws Exception {
        // ok: host-name-not-checked-in-java
        connection.setHostnameVerifier((host, session) -> host.equals("stock.example"));
        // ok: host-name-not-checked-in-java
        builder.setSSLHostnameVerifier(new DefaultHostnameVerifier());
        // ok: certificate-not-checked-in-java
        builder.setTrustAll(false);
        // ok: certificate-not-checked-in-java
        builder.loadTrustMaterial(new java.io.File("company.jks"));
        // ok: host-name-not-checked-in-java
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        // ok: tls-version-outdated-in-java
        SSLContext one = SSLContext.getInstance("TLSv1.3");
        // ok: tls-version-outdated-in-java
        SSLContext two = SSLContext.getInstance("TLS");
        // ok: ssh-host-key-accepted
        ssh.setConfig("StrictHostKeyChecking", "yes");
        // ok: ssh-host-key-accepted
        builder.addHostKeyVerifier(new KnownHosts());
        SSLParameters parameters = new SSLParameters();
        // ok: host-name-not-checked-in-java
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        // ok: host-name-not-checked-in-java
        items.filter((item, index) -> true);
    }

    static class LoggingTrust implements X509TrustManager {
        // ruleid: certificate-not-checked-in-java
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            // for the shop's test servers
            LOG.info("server " + type);
        }

        // ok: certificate-not-checked-in-java
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
            LOG.info("server " + type);
            parent.checkServerTrusted(chain, type);
        }
    }

    void clients(CertPathParameters parameters, PKIXParameters strict) {
        // ruleid: http-client-given-up
        HttpClient one = new DefaultHttpClient();
        // ok: http-client-given-up
        HttpClient two = HttpClients.createDefault();
        // ruleid: revoked-certificates-accepted
        parameters.setRevocationEnabled(false);
        // ok: revoked-certificates-accepted
        strict.setRevocationEnabled(true);
    }

    void named(TLSClientParameters parameters, TLSClientParameters strict) {
        // ruleid: host-name-not-checked-in-java
        parameters.setDisableCNCheck(true);
        // ok: host-name-not-checked-in-java
        strict.setDisableCNCheck(false);
    }

    void mailed(Email mail) {
        // ruleid: mail-server-not-checked-in-java
        mail.setSSLOnConnect(true);
    }

    void mailedSafely(Email mail) {
        // ok: mail-server-not-checked-in-java
        mail.setSSLOnConnect(true);
        mail.setSSLCheckServerIdentity(true);
    }

    SSLSocket connected(SSLSocketFactory factory) throws Exception {
        // ruleid: name-in-certificate-not-asked
        SSLSocket socket = (SSLSocket) factory.createSocket("stock.example", 443);
        socket.startHandshake();
        return socket;
    }

    SSLSocket connectedSafely(SSLSocketFactory factory, SSLParameters strict) throws Exception {
        // ok: name-in-certificate-not-asked
        SSLSocket socket = (SSLSocket) factory.createSocket("stock.example", 443);
        socket.setSSLParameters(strict);
        return socket;
    }

    Socket plain(SocketFactory factory) throws Exception {
        // ok: name-in-certificate-not-asked
        Socket socket = factory.createSocket("stock.example", 80);
        return socket;
    }
}

class Mailer {
    Session open() {
        Properties mail = new Properties();
        // ruleid: mail-server-not-checked-in-java
        mail.put("mail.smtp.ssl.enable", "true");
        return Session.getInstance(mail);
    }
}

class CheckedMailer {
    Session open() {
        Properties mail = new Properties();
        // ok: mail-server-not-checked-in-java
        mail.put("mail.smtp.ssl.enable", "true");
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(mail);
    }
}
