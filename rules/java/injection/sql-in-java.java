package shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.persistence.EntityManager;
import javax.servlet.http.HttpServletRequest;
import org.springframework.jdbc.core.JdbcTemplate;

class Orders {
    private static final String TABLE = "orders";

    ResultSet find(Connection connection, String name, String id) throws SQLException {
        Statement statement = connection.createStatement();
        String sql = "SELECT id FROM orders WHERE name = '" + name + "'";
        // ruleid: sql-built-from-strings-in-java
        statement.executeQuery(sql);
        // ruleid: sql-built-from-strings-in-java
        statement.executeUpdate("DELETE FROM orders WHERE id = " + id);
        // ruleid: sql-built-from-strings-in-java
        PreparedStatement prepared = connection.prepareStatement(String.format("SELECT id FROM orders WHERE name = '%s'", name));
        StringBuilder text = new StringBuilder("SELECT id FROM orders");
        text.append(" WHERE name = '").append(name).append("'");
        // ruleid: sql-built-from-strings-in-java
        statement.execute(text.toString());
        String more = "SELECT id FROM orders";
        more += " WHERE name = '" + name + "'";
        // ruleid: sql-built-from-strings-in-java
        return statement.executeQuery(more);
    }

    List<?> other(JdbcTemplate jdbc, EntityManager entities, String name) {
        // ruleid: sql-built-from-strings-in-java
        jdbc.queryForList("SELECT id FROM orders WHERE name = '" + name + "'");
        // ruleid: sql-built-from-strings-in-java
        entities.createNativeQuery("SELECT id FROM orders ORDER BY " + name).getResultList();
        // ruleid: sql-built-from-strings-in-java
        return entities.createQuery("SELECT o FROM Order o WHERE o.name = '" + name + "'", Order.class).getResultList();
    }

    void asked(HttpServletRequest request, Statement statement, JdbcTemplate jdbcTemplate) throws SQLException {
        String sql = request.getParameter("sql");
        // ruleid: sql-from-request-in-java
        statement.executeQuery(sql);
        // ruleid: sql-from-request-in-java
        jdbcTemplate.execute(request.getHeader("X-Query").trim());
        int id = Integer.parseInt(request.getParameter("id"));
        // ok: sql-from-request-in-java
        jdbcTemplate.update("DELETE FROM orders WHERE id = ?", id);
        // ok: sql-from-request-in-java
        jdbcTemplate.update("DELETE FROM orders WHERE name = ?", request.getParameter("name"));
        // ok: sql-from-request-in-java
        pipeline.execute(request.getParameter("name"));
    }

    ResultSet fine(Connection connection, JdbcTemplate jdbc, String name, int count) throws SQLException {
        // ok: sql-built-from-strings-in-java
        PreparedStatement prepared = connection.prepareStatement("SELECT id FROM orders WHERE name = ?");
        prepared.setString(1, name);
        // ok: sql-built-from-strings-in-java
        connection.prepareStatement("SELECT id FROM " + TABLE);
        // ok: sql-built-from-strings-in-java
        connection.prepareStatement("SELECT id FROM orders" + " WHERE name = ?");
        // ok: sql-built-from-strings-in-java
        jdbc.update("DELETE FROM orders WHERE name = ?", "x" + name);
        // ok: sql-built-from-strings-in-java
        connection.prepareStatement(String.format("SELECT id FROM orders LIMIT %d", count));
        // ok: sql-built-from-strings-in-java
        log.info("SELECT id FROM orders WHERE name = " + name);
        // ok: sql-built-from-strings-in-java
        return prepared.executeQuery();
    }

    void batched(JdbcTemplate template, String name) {
        // ruleid: sql-built-from-strings-in-java
        template.batchUpdate("DELETE FROM carts", "UPDATE users SET active = 1 WHERE name = '" + name + "'");
        // ok: sql-built-from-strings-in-java
        template.batchUpdate("DELETE FROM carts", "UPDATE users SET active = 1");
    }

    void objects(DataSource source, Statement statement, HttpServletRequest request, String name) throws SQLException {
        // ruleid: sql-from-request-in-java
        SqlUpdate one = new SqlUpdate(source, request.getParameter("sql"));
        // ruleid: sql-built-from-strings-in-java
        SqlUpdate two = new SqlUpdate(source, "DELETE FROM carts WHERE owner = '" + name + "'");
        String format = "SELECT id FROM users WHERE name = '%s'";
        // ruleid: sql-built-from-strings-in-java
        statement.executeQuery(String.format(format, name));
        // ok: sql-from-request-in-java, sql-built-from-strings-in-java
        SqlUpdate three = new SqlUpdate(source, "DELETE FROM carts WHERE owner = ?");
        String line = "%s items";
        // ok: sql-built-from-strings-in-java
        statement.executeQuery(String.format(line, name));
    }

    void numbered(Statement statement, int id, long owner, UUID key, String name) throws SQLException {
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT name FROM users WHERE id = " + id);
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT name FROM users WHERE owner = " + owner + " ORDER BY name");
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT name FROM users WHERE kind = '" + User.class.getSimpleName() + "'");
        // ruleid: sql-built-from-strings-in-java
        statement.executeQuery("SELECT name FROM users WHERE id = " + id + " AND name = '" + name + "'");
        // ruleid: sql-built-from-strings-in-java
        statement.executeQuery("SELECT name FROM users WHERE name = '" + name + "' AND id = " + id);
    }
}
