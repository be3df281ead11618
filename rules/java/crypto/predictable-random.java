import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.lang3.RandomStringUtils;

class Draws {
    String resetToken() {
        // ruleid: secret-from-java-random
        return Long.toHexString(Double.doubleToLongBits(Math.random()));
    }

    void flawed(User user) {
        // ruleid: secret-from-java-random
        int otp = ThreadLocalRandom.current().nextInt(1000000);
        Random random = new Random();
        // ruleid: secret-from-java-random
        user.sessionId = random.nextLong();
        // ruleid: random-string-predictable
        String name = RandomStringUtils.randomAlphanumeric(20);
        // ruleid: secure-random-seeded
        SecureRandom seeded = new SecureRandom("shop".getBytes());
        SecureRandom again = new SecureRandom();
        // ruleid: secure-random-seeded
        again.setSeed(12345L);
    }

    void answer(HttpServletRequest request) {
        // ruleid: random-in-servlet
        int number = new Random().nextInt(99);
        // ruleid: random-in-servlet
        double other = Math.random();
        // ok: random-in-servlet
        int third = new SecureRandom().nextInt(99);
        // ok: random-in-servlet
        String fourth = request.getParameter("random");
    }

    void safe(User user, String[] deck) {
        SecureRandom random = new SecureRandom();
        // ok: secret-from-java-random, secure-random-seeded
        user.sessionId = random.nextLong();
        // ok: secret-from-java-random
        String card = deck[new Random().nextInt(deck.length)];
        // ok: secret-from-java-random
        long delay = (long) (500 + Math.random() * 1000);
        // ok: random-string-predictable
        String name = RandomStringUtils.secure().nextAlphanumeric(20);
        Random dice = new Random();
        // ok: secure-random-seeded
        dice.setSeed(7);
    }
}
