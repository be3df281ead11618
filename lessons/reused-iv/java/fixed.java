import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class Sealing {
    byte[] seal(SecretKey key, byte[] text) throws GeneralSecurityException {
        // region: seal
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        // ruleid: nonce-drawn-in-java
        byte[] nonce = cipher.getIV();
        byte[] sealed = cipher.doFinal(text);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        // endregion
    }
}
