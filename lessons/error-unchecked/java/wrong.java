import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.util.Map;
import javax.crypto.Mac;

class Shop {
    private final Mac bank;
    private final Map<String, String> orders;
    private final Logger log;

    Shop(Mac bank, Map<String, String> orders, Logger log) {
        this.bank = bank;
        this.orders = orders;
        this.log = log;
    }

    int paid(String number, byte[] mark) {
        // region: check
        byte[] wanted = bank.doFinal(number.getBytes());
        // ruleid: mark-only-kept-in-java
        boolean good = MessageDigest.isEqual(wanted, mark);
        log.log(Level.INFO, "mark is good: " + good);
        orders.put(number, "paid");
        return 200;
        // endregion
    }
}
