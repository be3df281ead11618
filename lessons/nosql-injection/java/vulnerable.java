package shop;

import com.mongodb.client.MongoCollection;
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
        Document found = resets.find(Document.parse("{token: '" + token + "'}")).first();
        // endregion
        if (found == null) {
            response.sendError(404);
            return;
        }
        response.setContentType("text/plain");
        response.getWriter().println(found.getString("mail"));
    }
}
