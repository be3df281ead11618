import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class Database {
    private static final String URL = "jdbc:postgresql://db.club.example/shop?sslmode=verify-full";

    Connection open() throws SQLException {
        // region: secret
        return DriverManager.getConnection(URL, "shop", "k3s9-Zt7q-18hd-2x");
        // endregion
    }
}
