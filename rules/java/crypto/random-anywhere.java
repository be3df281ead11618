import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.lang3.RandomUtils;

class Numbers {
    int ticketNumber() {
        // ruleid: random-drawn-predictably
        return (int) (Math.random() * 100000);
    }

    Order numbered(Order order) {
        // ruleid: random-drawn-predictably
        Random numbers = new Random();
        order.part = RandomUtils.nextInt(1, 99);
        order.number = numbers.nextInt();
        return order;
    }

    long backoff(int tries) {
        // ok: random-drawn-predictably
        return (long) (Math.random() * 100 * tries);
    }

    void drawn(List<String> cards) throws Exception {
        // ok: random-drawn-predictably
        Collections.shuffle(cards, new Random());
        // ok: random-drawn-predictably
        Thread.sleep(ThreadLocalRandom.current().nextInt(500));
        // ok: random-drawn-predictably
        Random same = new Random(42);
        // ok: random-drawn-predictably
        double noise = Math.random();
        // ok: random-drawn-predictably
        int number = new SecureRandom().nextInt();
    }

    String token(HttpServletRequest request) {
        // ok: random-drawn-predictably
        Random random = new Random();
        return Long.toHexString(random.nextLong());
    }

    void reset(User user) {
        // ok: random-drawn-predictably
        String resetToken = Double.toString(Math.random());
        user.save(resetToken);
    }
}
