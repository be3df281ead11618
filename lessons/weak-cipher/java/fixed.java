import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class Vouchers {
    byte[] seal(SecretKey key, byte[] voucher) throws GeneralSecurityException {
        // region: seal
        // ruleid: sealed-with-a-tag-in-java
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key); // draws a new nonce
        byte[] nonce = cipher.getIV();
        byte[] sealed = cipher.doFinal(voucher);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        // endregion
    }
}
