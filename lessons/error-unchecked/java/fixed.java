import java.security.MessageDigest;
import java.util.Map;
import javax.crypto.Mac;

class Shop {
    private final Mac bank;
    private final Map<String, String> orders;

    Shop(Mac bank, Map<String, String> orders) {
        this.bank = bank;
        this.orders = orders;
    }

    int paid(String number, byte[] mark) {
        // region: check
        byte[] wanted = bank.doFinal(number.getBytes());
        // ruleid: mark-looked-at-in-java
        if (!MessageDigest.isEqual(wanted, mark)) {
            return 403;
        }
        orders.put(number, "paid");
        return 200;
        // endregion
    }
}
