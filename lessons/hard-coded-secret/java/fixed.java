import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

class Database {
    private static final String URL = "jdbc:postgresql://db.club.example/shop?sslmode=verify-full";

    Connection open() throws SQLException {
        // region: secret
        // ruleid: from-the-environment-in-java
        String secret = Objects.requireNonNull(System.getenv("APP_SECRET"), "APP_SECRET is not set");
        return DriverManager.getConnection(URL, "shop", secret);
        // endregion
    }
}
