import java.util.Map;

class Orders {
    interface Policy {
        boolean isAllowed(String user, String action);
    }

    private final Policy policy;
    private final Map<Integer, String> orders;

    Orders(Policy policy, Map<Integer, String> orders) {
        this.policy = policy;
        this.orders = orders;
    }

    int delete(String user, int number) {
        // region: check
        // ruleid: assertion-caught-in-java
        try {
            assert policy.isAllowed(user, "delete");
        } catch (AssertionError e) {
            return 403;
        }
        orders.remove(number);
        return 200;
        // endregion
    }
}
