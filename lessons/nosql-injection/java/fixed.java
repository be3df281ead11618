package shop;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.bson.Document;

public class Reset extends HttpServlet {
    private MongoCollection<Document> resets;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter("token");
        // region: query
        // ruleid: text-in-the-query-in-java
        Document found = resets.find(Filters.eq("token", token)).first();
        // endregion
        if (found == null) {
            response.sendError(404);
            return;
        }
        response.setContentType("text/plain");
        response.getWriter().println(found.getString("mail"));
    }
}
