package shop;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

class Queries {
    private static final String TABLE = "orders";

    String byName(String name) {
        // ruleid: sql-text-with-values-in-java
        return "SELECT id FROM orders WHERE name = '" + name + "'";
    }

    Query deleting(String id) {
        // ruleid: sql-text-with-values-in-java
        String sql = String.format("DELETE FROM orders WHERE id = '%s'", id);
        return new Query(sql);
    }

    void fine(Statement statement, String id, int count) throws SQLException {
        // ok: sql-text-with-values-in-java
        String first = "SELECT id FROM " + TABLE + " WHERE id = ?";
        // ok: sql-text-with-values-in-java
        log.debug("SELECT id FROM orders WHERE id = " + id, first);
        // ok: sql-text-with-values-in-java
        String sql = "SELECT id FROM orders WHERE id = " + id;
        ResultSet rows = statement.executeQuery(sql);
        // ok: sql-text-with-values-in-java
        String label = "Select an order from " + id;
        show(label, rows, String.format("SELECT id FROM orders LIMIT %d", count));
    }
}

interface OrderMapper {
    // ruleid: mapper-pastes-values
    @Select("SELECT id FROM orders ORDER BY ${column}")
    List<Order> sorted(@Param("column") String column);

    // ok: mapper-pastes-values
    @Select("SELECT id FROM orders WHERE name = #{name}")
    List<Order> named(@Param("name") String name);
}
