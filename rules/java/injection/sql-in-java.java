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

// What never gets out of the method, or never in.
class NeverPassesSql {
    void branches(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        int limit = 12;
        String chosen;
        if (limit * 3 > 30) chosen = "fixed";
        else chosen = asked;
        // ok: sql-from-request-in-java
        connection.prepareStatement(chosen);
        String other = limit < 10 ? asked : "fixed";
        // ok: sql-from-request-in-java
        connection.prepareStatement(other);
        String taken = limit < 20 ? asked : "fixed";
        // ruleid: sql-from-request-in-java
        connection.prepareStatement(taken);
        String either = asked.length() > limit ? "fixed" : asked;
        // ruleid: sql-from-request-in-java
        connection.prepareStatement(either);
    }

    void kept(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        Map<String, Object> shelf = new HashMap<>();
        shelf.put("fixed", "page");
        shelf.put("asked", asked);
        String drawn = (String) shelf.get("fixed");
        // ok: sql-from-request-in-java
        connection.prepareStatement(drawn);
        List<String> row = new ArrayList<>();
        row.add("first");
        row.add(asked);
        String head = row.get(0);
        // ok: sql-from-request-in-java
        connection.prepareStatement(head);
        row.remove(0);
        row.add("last");
    }

    void helped(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        String same = sameForAll(asked);
        // ok: sql-from-request-in-java
        connection.prepareStatement(same);
        String shelved = new ShelfSql().fromShelf(asked);
        // ok: sql-from-request-in-java
        connection.prepareStatement(shelved);
        String given = asIs(asked);
        // ruleid: sql-from-request-in-java
        connection.prepareStatement(given);
        String cut = new ShelfSql().cut(asked);
        // ruleid: sql-from-request-in-java
        connection.prepareStatement(cut);
    }

    private static String sameForAll(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 5) answer = "same";
        else answer = asked;
        return answer;
    }

    private static String asIs(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 9) answer = "same";
        else answer = asked;
        return answer;
    }

    private class ShelfSql {
        public String fromShelf(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("one");
            return found;
        }

        public String cut(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("two");
            return found;
        }
    }
}

// What never gets out of the method, or never in.
class NeverPassesPasted {
    void branches(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        int limit = 12;
        String chosen;
        if (limit * 3 > 30) chosen = "fixed";
        else chosen = asked;
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + chosen + "'");
        String other = limit < 10 ? asked : "fixed";
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + other + "'");
        String taken = limit < 20 ? asked : "fixed";
        // ruleid: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + taken + "'");
        String either = asked.length() > limit ? "fixed" : asked;
        // ruleid: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + either + "'");
    }

    void kept(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        Map<String, Object> shelf = new HashMap<>();
        shelf.put("fixed", "page");
        shelf.put("asked", asked);
        String drawn = (String) shelf.get("fixed");
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + drawn + "'");
        List<String> row = new ArrayList<>();
        row.add("first");
        row.add(asked);
        String head = row.get(0);
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + head + "'");
        row.remove(0);
        row.add("last");
    }

    void helped(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        String same = sameForAll(asked);
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + same + "'");
        String shelved = new ShelfPasted().fromShelf(asked);
        // ok: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + shelved + "'");
        String given = asIs(asked);
        // ruleid: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + given + "'");
        String cut = new ShelfPasted().cut(asked);
        // ruleid: sql-built-from-strings-in-java
        statement.executeQuery("SELECT id FROM pages WHERE name = '" + cut + "'");
    }

    private static String sameForAll(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 5) answer = "same";
        else answer = asked;
        return answer;
    }

    private static String asIs(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 9) answer = "same";
        else answer = asked;
        return answer;
    }

    private class ShelfPasted {
        public String fromShelf(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("one");
            return found;
        }

        public String cut(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("two");
            return found;
        }
    }
}
