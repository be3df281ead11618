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
