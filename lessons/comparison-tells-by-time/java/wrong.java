import jakarta.servlet.http.HttpServletRequest;
import java.util.Random;

class Gate {
    private final Random random = new Random();
    private final String apiKey;

    Gate(String apiKey) {
        this.apiKey = apiKey;
    }

    boolean allowed(HttpServletRequest request) throws InterruptedException {
        // region: compare
        // ruleid: random-pause-in-java
        Thread.sleep(random.nextInt(10));
        return apiKey.equals(request.getHeader("X-Api-Key"));
        // endregion
    }
}
