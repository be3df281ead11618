import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Payments {
    void pay(Connection bank, long number, int amount) throws SQLException {
        // region: pay
        String sql = "UPDATE account SET balance = balance - ? WHERE id = ? AND balance >= ?";
        // ruleid: checked-where-changed-in-java
        try (PreparedStatement statement = bank.prepareStatement(sql)) {
            statement.setInt(1, amount);
            statement.setLong(2, number);
            statement.setInt(3, amount);
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("not enough");
            }
        }
        // endregion
    }
}
