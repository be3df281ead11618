import java.security.SecureRandom;
import javax.servlet.http.HttpServletRequest;

class Dice {
    int[] dice(HttpServletRequest request) {
        // region: limit
        int count = Integer.parseInt(request.getParameter("count"));
        // ruleid: limit-checked-in-java
        if (count > 100) {
            throw new IllegalArgumentException("at most 100");
        }
        int[] dice = new int[count];
        // endregion
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < dice.length; i++) {
            dice[i] = random.nextInt(6) + 1;
        }
        return dice;
    }
}
