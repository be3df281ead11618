package shop;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
            Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("SELECT id, name FROM products WHERE id = " + productId);
            // endregion
            response.setContentType("text/plain");
            response.getWriter().println(rows.next() ? rows.getString("name") : "no such product");
        } catch (SQLException broken) {
            response.sendError(500);
        }
    }
}
