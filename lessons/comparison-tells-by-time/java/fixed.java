import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;

class Gate {
    private final byte[] apiKey;

    Gate(String apiKey) {
        this.apiKey = apiKey.getBytes(UTF_8);
    }

    boolean allowed(HttpServletRequest request) {
        // region: compare
        String sent = request.getHeader("X-Api-Key");
        // ruleid: whole-comparison-in-java
        return sent != null && MessageDigest.isEqual(sent.getBytes(UTF_8), apiKey);
        // endregion
    }
}
