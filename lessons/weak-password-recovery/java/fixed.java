import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

class Recovery {
    private final SecureRandom random = new SecureRandom();

    void askForReset(User user, Mail mail) throws NoSuchAlgorithmException {
        // region: token
        byte[] token = new byte[32];
        // ruleid: random-token-in-java
        random.nextBytes(token);
        String text = HexFormat.of().formatHex(token);
        user.setResetHash(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        user.setResetUntil(Instant.now().plus(Duration.ofHours(1)));
        mail.send(user.getAddress(), "https://club.example/reset/" + text);
        // endregion
    }

    interface User {
        String getAddress();

        void setResetHash(byte[] hash);

        void setResetUntil(Instant until);
    }

    interface Mail {
        void send(String address, String text);
    }
}
