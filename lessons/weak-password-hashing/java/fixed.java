import java.sql.Connection;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class Accounts {
    void register(Connection db, String name, String password) throws Exception {
        // region: hash
        var encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        // ruleid: slow-on-purpose-in-java
        String stored = encoder.encode(password);
        // endregion
        try (var insert = db.prepareStatement("INSERT INTO users (name, password) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, stored);
            insert.executeUpdate();
        }
    }
}
