package shop;

import com.mongodb.BasicDBObject;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import javax.servlet.http.HttpServletRequest;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.BasicQuery;

class Users {
    void doPost(HttpServletRequest request) {
        String name = request.getParameter("name");
        // ruleid: mongo-query-built-in-java
        users.find(BasicDBObject.parse("{name: '" + name + "'}"));
        // ruleid: mongo-query-built-in-java
        users.find(Document.parse(String.format("{\"name\": \"%s\"}", name)));
        String text = "{ 'name': '" + name + "' }";
        // ruleid: mongo-query-built-in-java
        template.find(new BasicQuery(text), User.class);
        // ruleid: mongo-query-built-in-java
        users.find(new BasicDBObject("$where", "this.name == '" + name + "'"));
        // ruleid: mongo-query-built-in-java
        users.find(Filters.where("this.name == '" + name + "'"));
        // ok: mongo-query-built-in-java
        users.find(Filters.eq("name", name));
        // ok: mongo-query-built-in-java
        users.find(new Document("name", name));
        // ok: mongo-query-built-in-java
        users.find(Document.parse("{\"admin\": true}"));
        // ok: mongo-query-built-in-java
        users.find(BasicDBObject.parse("{age: " + Integer.parseInt(name) + "}"));
    }

    Object byName(MongoCollection<Document> users, String name) {
        // ruleid: mongo-query-built-in-java
        return users.find(BasicDBObject.parse("{name: '" + name + "'}"));
    }

    Document read(String json) {
        // ok: mongo-query-built-in-java
        return Document.parse(json);
    }

    Object person(String name) {
        // ruleid: query-text-built-in-java
        session.run("MATCH (p {name: '" + name + "'}) RETURN p");
        // ruleid: query-text-built-in-java
        SelectRequest request = new SelectRequest("select * from people where name = '" + name + "'");
        // ruleid: query-text-built-in-java
        QueryBuilders.wrapperQuery("{\"match\": {\"name\": \"" + name + "\"}}");
        // ok: query-text-built-in-java
        session.run("MATCH (p {name: $name}) RETURN p", parameters("name", name));
        // ok: query-text-built-in-java
        QueryBuilders.matchQuery("name", name);
        // ok: query-text-built-in-java
        return new SelectRequest("select * from people");
    }
}
