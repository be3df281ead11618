import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;

class Orders extends HttpServlet {
    void delete(User user, Order order, String apiKey, byte[] signature, byte[] wanted) {
        // ruleid: check-asserted-in-java, asserted-in-java
        assert user.isAdmin();
        // ruleid: check-asserted-in-java, asserted-in-java
        assert policy.hasPermission(user, "delete") : "not allowed";
        // ruleid: check-asserted-in-java, asserted-in-java
        assert encoder.matches(given, user.hash());
        // ruleid: secret-compared-by-assert-in-java, asserted-in-java
        assert apiKey.equals(KEY);
        // ruleid: secret-compared-by-assert-in-java, asserted-in-java
        assert MessageDigest.isEqual(signature, wanted) : "forged";
        // ok: check-asserted-in-java, secret-compared-by-assert-in-java
        // ruleid: asserted-in-java
        assert order.isEmpty();
        // ok: check-asserted-in-java, asserted-in-java
        if (!user.isAdmin()) {
            throw new SecurityException();
        }
        orders.remove(order);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String amount = request.getParameter("amount");
        // ruleid: request-asserted-in-java, asserted-in-java
        assert amount != null;
        // ruleid: request-asserted-in-java, asserted-in-java
        assert Integer.parseInt(amount) > 0 : "nothing";
        // ok: request-asserted-in-java
        // ruleid: asserted-in-java
        assert orders != null;
        // ok: request-asserted-in-java
        if (amount == null) {
            // ruleid: handler-ends-program-in-java
            System.exit(1);
        }
        // ok: handler-ends-program-in-java
        System.out.println(amount);
        // ruleid: work-done-in-assert-in-java, asserted-in-java
        assert lock.tryLock();
        // ruleid: work-done-in-assert-in-java, asserted-in-java
        assert file.delete() : "still there";
        // ok: work-done-in-assert-in-java
        // ruleid: asserted-in-java
        assert file.exists();
    }
}

class OrdersTest {
    void deletes(User user) {
        // ok: check-asserted-in-java, asserted-in-java
        assert user.isAdmin();
    }
}

class Tool {
    public static void main(String[] args) {
        if (args.length == 0) {
            // ok: handler-ends-program-in-java
            System.exit(2);
        }
    }
}
