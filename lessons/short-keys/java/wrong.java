import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

class Invoices {
    private final Map<YearMonth, KeyPair> keys = new HashMap<>();

    void newMonth(YearMonth month) throws NoSuchAlgorithmException {
        // region: key
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        // ruleid: short-but-changed-in-java
        generator.initialize(1024);
        KeyPair pair = generator.generateKeyPair();
        keys.put(month, pair);
        // endregion
    }
}
