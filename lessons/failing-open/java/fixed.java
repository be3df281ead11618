import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

class Shop {
    interface Policy {
        boolean ask(String user, String action) throws IOException;
    }

    private final Policy policy;
    private final Logger log;

    Shop(Policy policy, Logger log) {
        this.policy = policy;
        this.log = log;
    }

    boolean isAllowed(String user, String action) {
        // region: ask
        // ruleid: no-where-nobody-knows-in-java
        try {
            return policy.ask(user, action);
        } catch (IOException e) {
            log.log(Level.ERROR, "policy server", e);
            return false;
        }
        // endregion
    }
}
