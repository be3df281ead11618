import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class Vouchers {
    byte[] seal(SecretKey key, byte[] voucher) throws GeneralSecurityException {
        // region: seal
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(voucher);
        // endregion
    }
}
