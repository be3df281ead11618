import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class Sealing {
    byte[] seal(SecretKey key, byte[] text) throws GeneralSecurityException {
        // region: seal
        ByteBuffer nonce = ByteBuffer.allocate(12);
        // ruleid: time-as-nonce-in-java
        nonce.putLong(System.currentTimeMillis() / 1000);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce.array()));
        // endregion
        return cipher.doFinal(text);
    }
}
