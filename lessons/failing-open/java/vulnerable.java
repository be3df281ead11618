import java.io.IOException;

class Shop {
    interface Policy {
        boolean ask(String user, String action) throws IOException;
    }

    private final Policy policy;

    Shop(Policy policy) {
        this.policy = policy;
    }

    boolean isAllowed(String user, String action) {
        // region: ask
        try {
            return policy.ask(user, action);
        } catch (IOException e) {
            return true;
        }
        // endregion
    }
}
