import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class Reports {
    private static final Map<String, String> TYPES = Map.of("csv", "text/csv");

    void report(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String kind = request.getParameter("kind");
        // ruleid: header-from-request-in-java
        response.setHeader("Content-Language", kind);
        // ok: header-from-request-in-java
        response.setHeader("Content-Type", TYPES.get(kind));
        // ruleid: header-from-request-in-java
        response.addHeader("Set-Cookie", "kind=" + kind);
        // ok: header-from-request-in-java
        response.addHeader("Set-Cookie", "kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8));
        // ok: header-from-request-in-java
        response.setHeader("Content-Language", kind.replaceAll("[\r\n]", ""));
        // ok: header-from-request-in-java
        response.setHeader("X-Request-Id", request.getParameter("id"));
        // ruleid: header-from-request-in-java
        response.setHeader(request.getParameter("header"), "1");
        // ruleid: header-from-request-in-java, filename-pasted-into-header-in-java
        response.setHeader("Content-Disposition", "attachment; filename=\"" + kind + "\"");
        // ok: header-from-request-in-java
        response.setHeader("Content-Disposition", "attachment; filename=\"report.csv\"");
        // ruleid: cookie-from-request-in-java
        Cookie cookie = new Cookie("kind", kind);
        // ok: cookie-from-request-in-java
        Cookie encoded = new Cookie("kind", URLEncoder.encode(kind, StandardCharsets.UTF_8));
        // ok: cookie-from-request-in-java
        Cookie fixed = new Cookie("kind", "report");
        // ok: header-from-request-in-java
        client.setHeader("Content-Language", kind);
    }

    void checked(HttpServletRequest request, HttpServletResponse response) {
        String kind = request.getParameter("kind");
        if (!kind.matches("[a-z]+")) {
            return;
        }
        // ok: header-from-request-in-java
        response.setHeader("Content-Language", kind);
    }

    @GetMapping("/report")
    void spring(@RequestParam String kind, HttpServletResponse response) {
        // ruleid: header-from-request-in-java
        response.addHeader("Content-Language", kind);
    }

    void stock(HttpServletRequest request, Socket socket) throws Exception {
        String item = request.getParameter("item");
        OutputStream out = socket.getOutputStream();
        // ruleid: raw-request-from-request-in-java
        out.write(("GET /stock/" + item + " HTTP/1.0\r\n\r\n").getBytes());
        // ok: raw-request-from-request-in-java
        out.write(("GET /stock/" + URLEncoder.encode(item, StandardCharsets.UTF_8) + " HTTP/1.0\r\n\r\n").getBytes());
        // ok: raw-request-from-request-in-java
        out.write("GET /stock HTTP/1.0\r\n\r\n".getBytes());
    }

    void download(HttpServletResponse response, Report report) {
        // ruleid: filename-pasted-into-header-in-java
        response.setHeader("Content-Disposition", "attachment; filename=" + report.getName());
        // ok: filename-pasted-into-header-in-java
        response.setHeader("Content-Disposition", "attachment; filename=" + URLEncoder.encode(report.getName(), StandardCharsets.UTF_8));
        // ok: filename-pasted-into-header-in-java
        response.setHeader("X-Name", "name=" + report.getName());
    }
}
