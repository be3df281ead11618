import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class Vouchers {
    byte[] seal(SecretKey key, byte[] voucher) throws GeneralSecurityException {
        // region: seal
        // ruleid: hidden-not-guarded-in-java
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] sealed = cipher.doFinal(voucher);
        return ByteBuffer.allocate(16 + sealed.length).put(cipher.getIV()).put(sealed).array();
        // endregion
    }
}
