import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import javax.crypto.KeyGenerator;

class Keys {
    void flawed() throws Exception {
        KeyPairGenerator one = KeyPairGenerator.getInstance("RSA");
        // ruleid: key-too-short-in-java
        one.initialize(1024);
        // ruleid: key-too-short-in-java
        RSAKeyGenParameterSpec two = new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4);
        // ruleid: curve-too-short-in-java
        ECGenParameterSpec three = new ECGenParameterSpec("secp112r1");
        KeyGenerator four = KeyGenerator.getInstance("AES");
        // ruleid: symmetric-key-too-short-in-java
        four.init(64);
        KeyPairGenerator five = KeyPairGenerator.getInstance("EC");
        // ruleid: symmetric-key-too-short-in-java
        five.initialize(160);
    }

    void safe() throws Exception {
        KeyPairGenerator one = KeyPairGenerator.getInstance("RSA");
        // ok: key-too-short-in-java
        one.initialize(3072);
        // ok: key-too-short-in-java
        RSAKeyGenParameterSpec two = new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4);
        // ok: curve-too-short-in-java
        ECGenParameterSpec three = new ECGenParameterSpec("secp256r1");
        KeyGenerator four = KeyGenerator.getInstance("AES");
        // ok: symmetric-key-too-short-in-java
        four.init(256);
        KeyPairGenerator five = KeyPairGenerator.getInstance("EC");
        // ok: symmetric-key-too-short-in-java, key-too-short-in-java
        five.initialize(256);
    }

    KeyPair made(SecureRandom random) throws Exception {
        // ruleid: key-too-short-in-java
        KeyPairGenerator.getInstance("RSA").initialize(1024);
        // ruleid: key-too-short-in-java
        RSAKeyGenerationParameters one = new RSAKeyGenerationParameters(EXPONENT, random, 1024, 80);
        // ok: key-too-short-in-java
        RSAKeyGenerationParameters two = new RSAKeyGenerationParameters(EXPONENT, random, 3072, 100);
        // ok: key-too-short-in-java
        KeyPairGenerator.getInstance("RSA").initialize(4096);
        // ok: key-too-short-in-java
        KeyPairGenerator.getInstance("EC").initialize(256);
        return null;
    }
}
