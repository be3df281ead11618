import java.util.Random;

class Accounts {
    private final Random random = new Random();

    void requestReset(User user, Mailer mailer) {
        // region: token
        String token = Long.toHexString(random.nextLong());
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
