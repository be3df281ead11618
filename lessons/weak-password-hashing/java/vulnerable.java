import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.HexFormat;

class Accounts {
    void register(Connection db, String name, String password) throws Exception {
        // region: hash
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] digest = sha.digest(password.getBytes(StandardCharsets.UTF_8));
        String stored = HexFormat.of().formatHex(digest);
        // endregion
        try (var insert = db.prepareStatement("INSERT INTO users (name, password) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, stored);
            insert.executeUpdate();
        }
    }
}
