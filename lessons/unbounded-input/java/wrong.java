import java.security.SecureRandom;
import javax.servlet.http.HttpServletRequest;

class Dice {
    int[] dice(HttpServletRequest request) {
        // region: limit
        // ruleid: any-number-allowed-in-java
        if (!request.getParameter("count").matches("\\d+")) {
            throw new IllegalArgumentException("no number");
        }
        int count = Integer.parseInt(request.getParameter("count"));
        int[] dice = new int[count];
        // endregion
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < dice.length; i++) {
            dice[i] = random.nextInt(6) + 1;
        }
        return dice;
    }
}
