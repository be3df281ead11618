import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

class Invoices {
    KeyPair signingKey() throws NoSuchAlgorithmException {
        // region: key
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        // ruleid: long-enough-in-java
        generator.initialize(3072);
        return generator.generateKeyPair();
        // endregion
    }
}
