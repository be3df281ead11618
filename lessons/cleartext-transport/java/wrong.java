import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

class Shop {
    HttpRequest signIn(String name, byte[] password) throws NoSuchAlgorithmException {
        // region: send
        // ruleid: hashed-and-sent-in-java
        byte[] hashed = MessageDigest.getInstance("SHA-256").digest(password);
        String form = "name=" + name + "&password=" + HexFormat.of().formatHex(hashed);
        URI place = URI.create("http://shop.example/login");
        return HttpRequest.newBuilder(place).POST(BodyPublishers.ofString(form)).build();
        // endregion
    }
}
