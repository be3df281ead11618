package shop;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.owasp.encoder.Encode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class Hello extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        // ruleid: html-from-request-in-java
        response.getWriter().println("<h1>Hello " + name + "</h1>");
        PrintWriter page = response.getWriter();
        // ruleid: html-from-request-in-java
        page.printf("<p>%s</p>", name);
        StringBuilder list = new StringBuilder("<ul>");
        list.append(request.getHeader("Referer"));
        // ruleid: html-from-request-in-java
        page.write(list.toString());
        // ruleid: html-from-request-in-java
        response.getWriter().format("%s", request.getQueryString());
        // ok: html-from-request-in-java
        page.println("<h1>Hello " + Encode.forHtml(name) + "</h1>");
        // ok: html-from-request-in-java
        page.println("<h1>Hello</h1>");
        // ok: html-from-request-in-java
        page.println("<p>" + Integer.parseInt(request.getParameter("page")) + "</p>");
        // ok: html-from-request-in-java
        System.out.println(name);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        // ok: html-from-request-in-java
        response.getWriter().println("Hello " + request.getParameter("name"));
    }
}

@RestController
class Answers {
    @GetMapping("/hello")
    String hello(@RequestParam("name") String name) {
        // ruleid: html-answered-in-java
        return "<h1>Hello " + name + "</h1>";
    }

    @GetMapping("/mirror")
    String mirror(@RequestParam String text) {
        // ruleid: html-answered-in-java
        return text;
    }

    @GetMapping("/fine")
    String fine(@RequestParam("name") String name) {
        // ok: html-answered-in-java
        return "<h1>Hello " + Encode.forHtml(name) + "</h1>";
    }

    @GetMapping("/count")
    int count(@RequestParam("name") String name) {
        // ok: html-answered-in-java
        return name.length();
    }

    @GetMapping("/found")
    String found(@RequestParam("name") String name) {
        // ok: html-answered-in-java
        return names.find(name);
    }

    static class OtherServers {
        void vertx(RoutingContext ctx) {
            String name = ctx.request().getParam("name");
            // ruleid: html-from-request-in-java
            ctx.response().end("<b>" + name + "</b>");
            // ok: html-from-request-in-java
            ctx.response().end(name);
            // ok: html-from-request-in-java
            ctx.response().end("<b>" + HtmlUtils.htmlEscape(name) + "</b>");
        }

        Object spark(spark.Request req, spark.Response res) {
            // ok: html-from-request-in-java
            return "hello";
        }

        void javalin(Context ctx) {
            // ruleid: html-from-request-in-java
            ctx.html("<b>" + ctx.queryParam("name") + "</b>");
            // ok: html-from-request-in-java
            ctx.json(ctx.queryParam("name"));
        }

        Mono<ServerResponse> flux(ServerRequest request) {
            String name = request.queryParam("name").get();
            // ruleid: html-from-request-in-java
            return ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue("<b>" + name + "</b>");
        }

        Mono<ServerResponse> fluxText(ServerRequest request) {
            String name = request.queryParam("name").get();
            // ok: html-from-request-in-java
            return ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).bodyValue("<b>" + name + "</b>");
        }

        void undertow(HttpServerExchange exchange) {
            String name = exchange.getQueryParameters().get("name").getFirst();
            // ruleid: html-from-request-in-java
            exchange.getResponseSender().send("<b>" + name + "</b>");
        }

        public Result play(Http.Request request) {
            String name = request.getQueryString("name");
            // ruleid: html-from-request-in-java
            return ok("<b>" + name + "</b>").as("text/html");
        }
    }

    static class Sparks {
        Object greet(spark.Request req, spark.Response res) {
            // ruleid: html-from-request-in-java
            return "<b>" + req.queryParams("name") + "</b>";
        }

        void routes() {
            get("/hello", (req, res) -> {
                // ruleid: html-from-request-in-java
                return "<b>" + req.queryParams("name") + "</b>";
            });
            get("/total", (req, res) -> {
                // ok: html-from-request-in-java
                return "<b>" + Integer.parseInt(req.queryParams("n")) + "</b>";
            });
        }
    }
}

// What never gets out of the method, or never in.
class NeverPassesHtml {
    void branches(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        int limit = 12;
        String chosen;
        if (limit * 3 > 30) chosen = "fixed";
        else chosen = asked;
        // ok: html-from-request-in-java
        response.getWriter().println(chosen);
        String other = limit < 10 ? asked : "fixed";
        // ok: html-from-request-in-java
        response.getWriter().println(other);
        String taken = limit < 20 ? asked : "fixed";
        // ruleid: html-from-request-in-java
        response.getWriter().println(taken);
        String either = asked.length() > limit ? "fixed" : asked;
        // ruleid: html-from-request-in-java
        response.getWriter().println(either);
    }

    void kept(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        Map<String, Object> shelf = new HashMap<>();
        shelf.put("fixed", "page");
        shelf.put("asked", asked);
        String drawn = (String) shelf.get("fixed");
        // ok: html-from-request-in-java
        response.getWriter().println(drawn);
        List<String> row = new ArrayList<>();
        row.add("first");
        row.add(asked);
        String head = row.get(0);
        // ok: html-from-request-in-java
        response.getWriter().println(head);
        row.remove(0);
        row.add("last");
    }

    void helped(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        String same = sameForAll(asked);
        // ok: html-from-request-in-java
        response.getWriter().println(same);
        String shelved = new ShelfHtml().fromShelf(asked);
        // ok: html-from-request-in-java
        response.getWriter().println(shelved);
        String given = asIs(asked);
        // ruleid: html-from-request-in-java
        response.getWriter().println(given);
        String cut = new ShelfHtml().cut(asked);
        // ruleid: html-from-request-in-java
        response.getWriter().println(cut);
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

    private class ShelfHtml {
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
