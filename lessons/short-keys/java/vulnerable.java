import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

class Invoices {
    KeyPair signingKey() throws NoSuchAlgorithmException {
        // region: key
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        return generator.generateKeyPair();
        // endregion
    }
}
