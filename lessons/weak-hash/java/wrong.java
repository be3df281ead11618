import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

class Programs {
    private final byte[] secret = System.getenv("FINGERPRINT_SECRET").getBytes();

    boolean mayRun(Set<String> approved, byte[] program) throws NoSuchAlgorithmException {
        return approved.contains(fingerprint(program));
    }

    private String fingerprint(byte[] program) throws NoSuchAlgorithmException {
        // region: hash
        // ruleid: secret-hashed-after-in-java
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(program);
        byte[] sum = md5.digest(secret);
        // endregion
        return HexFormat.of().formatHex(sum);
    }
}
