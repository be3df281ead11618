import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

class Programs {
    boolean mayRun(Set<String> approved, byte[] program) throws NoSuchAlgorithmException {
        return approved.contains(fingerprint(program));
    }

    private String fingerprint(byte[] program) throws NoSuchAlgorithmException {
        // region: hash
        byte[] sum = MessageDigest.getInstance("MD5").digest(program);
        // endregion
        return HexFormat.of().formatHex(sum);
    }
}
