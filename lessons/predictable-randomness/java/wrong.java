import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

class Accounts {
    void requestReset(User user, Mailer mailer) throws NoSuchAlgorithmException {
        // region: token
        // ruleid: seeded-with-the-time-in-java
        Random random = new Random(System.currentTimeMillis());
        byte[] drawn = Long.toHexString(random.nextLong()).getBytes();
        String token = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(drawn));
        // endregion
        user.resetHash = mailer.remember(token);
        mailer.send(user.email, "https://shop.example/reset?token=" + token);
    }

    static class User {
        String email, resetHash;
    }

    interface Mailer {
        String remember(String token);

        void send(String to, String text);
    }
}
