import java.security.SecureRandom;
import java.util.Base64;

class Accounts {
    // ruleid: from-the-system-in-java
    private final SecureRandom random = new SecureRandom();

    void requestReset(User user, Mailer mailer) {
        // region: token
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
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
