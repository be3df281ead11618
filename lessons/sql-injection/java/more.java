package shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the rules of advice are tried on, beside the lesson's own snippets. */
class More {
    ResultSet pastedAllTheSame(Connection connection, String name) throws SQLException {
        // ruleid: prepared-too-late
        PreparedStatement statement = connection.prepareStatement("SELECT id FROM products WHERE name = '" + name + "'");
        return statement.executeQuery();
    }
}
