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
        // ruleid: refused-with-if-in-java
        if (!policy.isAllowed(user, "delete")) {
            return 403;
        }
        orders.remove(number);
        return 200;
        // endregion
    }
}
