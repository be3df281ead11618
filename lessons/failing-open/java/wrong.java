import java.io.IOException;
import java.net.SocketTimeoutException;

class Shop {
    interface Policy {
        boolean ask(String user, String action) throws IOException;
    }

    private final Policy policy;

    Shop(Policy policy) {
        this.policy = policy;
    }

    boolean isAllowed(String user, String action) throws IOException {
        // region: ask
        // ruleid: yes-to-fewer-errors-in-java
        try {
            return policy.ask(user, action);
        } catch (SocketTimeoutException e) {
            return true;
        }
        // endregion
    }
}
