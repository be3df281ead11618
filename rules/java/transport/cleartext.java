import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.util.Properties;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPSClient;
import org.springframework.web.client.RestTemplate;

class Clear {
    void flawed(RestTemplate restTemplate, Properties mail, HttpSecurity http) throws Exception {
        // ruleid: sent-in-cleartext-by-java
        URL one = new URL("http://shop.example/login");
        // ruleid: sent-in-cleartext-by-java
        URI two = URI.create("http://shop.example/login");
        // ruleid: sent-in-cleartext-by-java
        String three = restTemplate.getForObject("http://shop.example/prices", String.class);
        // ruleid: unencrypted-client-in-java
        FTPClient four = new FTPClient();
        // ruleid: socket-in-cleartext
        Socket five = new Socket("shop.example", 80);
        // ruleid: encryption-switched-off-in-java
        http.requiresChannel(channel -> channel.anyRequest().requiresInsecure());
        // ruleid: encryption-switched-off-in-java
        String six = "jdbc:mysql://db.example/shop?useSSL=false";
        // ruleid: encryption-switched-off-in-java
        mail.put("mail.smtp.starttls.enable", "false");
    }

    void safe(RestTemplate restTemplate, Properties mail, HttpSecurity http, String address) throws Exception {
        // ok: sent-in-cleartext-by-java
        URL one = new URL("https://shop.example/login");
        // ok: sent-in-cleartext-by-java
        URI two = URI.create("http://localhost:8080/health");
        // ok: sent-in-cleartext-by-java
        String three = restTemplate.getForObject(address, String.class);
        // ok: unencrypted-client-in-java
        FTPSClient four = new FTPSClient();
        // ok: socket-in-cleartext
        Socket five = new Socket("localhost", 9000);
        // ok: encryption-switched-off-in-java
        http.requiresChannel(channel -> channel.anyRequest().requiresSecure());
        // ok: encryption-switched-off-in-java
        String six = "jdbc:mysql://db.example/shop?sslMode=VERIFY_IDENTITY";
        // ok: encryption-switched-off-in-java
        mail.put("mail.smtp.starttls.enable", "true");
    }

    void listening(WebSettings view, int mode) throws Exception {
        // ruleid: socket-in-cleartext
        ServerSocket one = new ServerSocket(7000);
        // ok: socket-in-cleartext
        ServerSocket free = new ServerSocket(0);
        // ok: socket-in-cleartext
        ServerSocket near = new ServerSocket(7001, 5, InetAddress.getLoopbackAddress());
        // ruleid: encryption-switched-off-in-java
        view.setMixedContentMode(WebSettings.MIXED_CONTENT_ALWAYS_ALLOW);
        // ok: encryption-switched-off-in-java
        view.setMixedContentMode(WebSettings.MIXED_CONTENT_NEVER_ALLOW);
        // ok: encryption-switched-off-in-java
        view.setMixedContentMode(mode);
    }
}
