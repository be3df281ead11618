package shop;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ShowOrder extends HttpServlet {
    private Connection connection;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String productId = request.getParameter("id");
        try {
            // region: query
            // ruleid: value-beside-query-in-java
            PreparedStatement statement = connection.prepareStatement("SELECT id, name FROM products WHERE id = ?");
            statement.setInt(1, Integer.parseInt(productId));
            ResultSet rows = statement.executeQuery();
            // endregion
            response.setContentType("text/plain");
            response.getWriter().println(rows.next() ? rows.getString("name") : "no such product");
        } catch (SQLException | NumberFormatException broken) {
            response.sendError(500);
        }
    }
}
