import java.nio.file.Files;
import java.nio.file.Path;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Kept extends HttpServlet {
    void flawed(User user, String password, SharedPreferences.Editor editor, HttpServletResponse response) throws Exception {
        // ruleid: secret-kept-readable-by-java
        response.addCookie(new Cookie("pass", password));
        // ruleid: secret-kept-readable-by-java
        Files.writeString(Path.of("users.txt"), user.getName() + " " + user.getPassword());
        // ruleid: secret-kept-readable-by-java
        editor.putString("card", user.getCardNumber());
    }

    void safe(User user, String password, SharedPreferences.Editor editor, HttpServletResponse response) throws Exception {
        // ok: secret-kept-readable-by-java
        response.addCookie(new Cookie("session", user.getSession()));
        // ok: secret-kept-readable-by-java
        Files.writeString(Path.of("users.txt"), user.getPasswordHash());
        // ok: secret-kept-readable-by-java
        editor.putString("theme", user.getTheme());
    }

    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: secret-read-from-query-in-java
        String password = request.getParameter("password");
        // ok: secret-read-from-query-in-java
        String name = request.getParameter("name");
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        // ok: secret-read-from-query-in-java
        String password = request.getParameter("password");
    }

    @GetMapping("/login")
    // ruleid: secret-parameter-of-get
    String login(@RequestParam String name, @RequestParam("p") String password) {
        return name;
    }

    @PostMapping("/login")
    // ok: secret-parameter-of-get
    String send(@RequestParam String name, @RequestParam("p") String password) {
        return name;
    }

    String addresses(String apiKey, String page) {
        // ruleid: secret-put-in-address-by-java
        String one = "https://maps.example/route?key=" + apiKey;
        // ok: secret-put-in-address-by-java
        String two = "https://maps.example/route?page=" + page;
        // ok: secret-put-in-address-by-java
        String three = "key: " + apiKey;
        return one + two + three;
    }
}
