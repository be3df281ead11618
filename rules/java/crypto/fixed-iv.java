import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;

class Nonces {
    private static final byte[] START = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    void flawed() {
        // ruleid: iv-is-constant-in-java
        IvParameterSpec one = new IvParameterSpec("0123456789abcdef".getBytes());
        byte[] iv = new byte[16];
        // ruleid: iv-is-constant-in-java
        IvParameterSpec two = new IvParameterSpec(iv);
        byte[] nonce = new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        // ruleid: iv-is-constant-in-java
        GCMParameterSpec three = new GCMParameterSpec(128, nonce);
        // ruleid: iv-is-field-in-java
        GCMParameterSpec direct = new GCMParameterSpec(128, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        // ruleid: iv-is-field-in-java
        IvParameterSpec four = new IvParameterSpec(START);
    }

    void safe(byte[] message, SecureRandom random) {
        byte[] iv = new byte[12];
        random.nextBytes(iv);
        // ok: iv-is-constant-in-java, iv-is-field-in-java
        GCMParameterSpec one = new GCMParameterSpec(128, iv);
        byte[] sent = new byte[12];
        System.arraycopy(message, 0, sent, 0, 12);
        // ok: iv-is-constant-in-java
        GCMParameterSpec two = new GCMParameterSpec(128, sent);
        // ok: iv-is-constant-in-java, iv-is-field-in-java
        GCMParameterSpec three = new GCMParameterSpec(128, message, 0, 12);
    }

    void stretched(char[] password, byte[] salt) {
        // ruleid: salt-is-constant-in-java
        PBEKeySpec one = new PBEKeySpec(password, "pepper".getBytes(), 600000, 256);
        // ruleid: key-stretched-too-little
        PBEKeySpec two = new PBEKeySpec(password, salt, 1000, 256);
        // ok: salt-is-constant-in-java, key-stretched-too-little
        PBEKeySpec three = new PBEKeySpec(password, salt, 600000, 256);
    }

    void drawnOver(SecureRandom random) throws Exception {
        byte[] iv = "sixteen letters!".getBytes("UTF-8");
        random.nextBytes(iv);
        // ok: iv-is-constant-in-java
        IvParameterSpec one = new IvParameterSpec(iv);
        byte[] fixed = "sixteen letters!".getBytes("UTF-8");
        // ruleid: iv-is-constant-in-java
        IvParameterSpec two = new IvParameterSpec(fixed);
    }

    IvParameterSpec listed(SecureRandom random) {
        byte[] zeros = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        // ruleid: iv-is-constant-in-java
        IvParameterSpec same = new IvParameterSpec(zeros);
        byte[] drawn = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        random.nextBytes(drawn);
        // ok: iv-is-constant-in-java
        return new IvParameterSpec(drawn);
    }
}
