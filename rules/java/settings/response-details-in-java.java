package fixtures;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Members extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Member member = find(request.getParameter("name"));
        // ruleid: password-in-response-of-java
        response.getWriter().println(member.getPasswordHash());
        PrintWriter out = response.getWriter();
        // ruleid: password-in-response-of-java
        out.println("<p>" + member.getSsn() + "</p>");
        // ok: password-in-response-of-java
        out.println("<p>" + member.getName() + "</p>");
        // ok: password-in-response-of-java
        out.println(encoder.matches(request.getParameter("password"), member.getPassword()));
        // ok: password-in-response-of-java
        out.println(member.getPassword() != null);
        // ok: password-in-response-of-java
        log.info(member.getName());
        // ruleid: environment-in-response-of-java
        out.println("Not in path: " + System.getenv("PATH"));
        // ruleid: environment-in-response-of-java
        out.println(System.getProperties());
        // ruleid: environment-in-response-of-java
        response.getWriter().println(System.getProperty("user.home"));
        // ok: environment-in-response-of-java
        out.println(System.getProperty("shop.title"));
        // ok: environment-in-response-of-java
        System.out.println(System.getenv("PATH"));
        // ok: environment-in-response-of-java
        out.println("true".equals(System.getenv("OPEN")));
    }
}

@RestController
class MemberController {
    @GetMapping("/members/{name}")
    Map<String, String> show(String name) {
        Member member = find(name);
        // ruleid: password-in-response-of-java
        return Map.of("name", member.getName(), "password", member.getPassword());
    }

    @GetMapping("/members/{name}/city")
    Map<String, String> city(String name) {
        Member member = find(name);
        // ok: password-in-response-of-java
        return Map.of("name", member.getName(), "city", member.getCity());
    }

    @GetMapping("/members/{name}/all")
    ResponseEntity<?> all(String name) {
        MemberView view = new MemberView();
        view.setHash(find(name).getPasswordHash());
        // ruleid: password-in-response-of-java
        return ResponseEntity.ok(view);
    }

    @GetMapping("/members/{name}/some")
    ResponseEntity<?> some(String name) {
        MemberView view = new MemberView();
        view.setName(find(name).getName());
        // ok: password-in-response-of-java
        return ResponseEntity.ok(view);
    }

    @GetMapping("/users")
    // ruleid: entity-in-response
    List<AppUser> users() {
        return users.findAll();
    }

    @GetMapping("/users/{id}")
    // ruleid: entity-in-response
    ResponseEntity<UserEntity> user(Long id) {
        return ResponseEntity.ok(users.find(id));
    }

    @GetMapping("/views")
    // ok: entity-in-response
    List<UserView> views() {
        return users.findAll().stream().map(UserView::of).toList();
    }

    @GetMapping("/environment")
    Map<String, String> environment() {
        // ruleid: environment-in-response-of-java
        return System.getenv();
    }
}

@Entity
@Data
class Member {
    private String name;
    // ruleid: password-in-json-of-entity
    private String passwordHash;
}

@Entity
@Table(name = "accounts")
class Account {
    private String name;
    // ruleid: password-in-json-of-entity
    private String password;

    public String getPassword() {
        return password;
    }
}

@Document("customers")
class Customer {
    private String name;

    // ruleid: password-in-json-of-entity
    @Column(name = "reset_token") private String resetToken;

    public String getResetToken() {
        return resetToken;
    }
}

@Entity
@Data
class Employee {
    private String name;
    // ok: password-in-json-of-entity
    @JsonIgnore private String passwordHash;
}

@Entity
class Patient {
    private String name;
    // ok: password-in-json-of-entity
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    private String password;

    public String getPassword() {
        return password;
    }
}

@Entity
class Person {
    // ok: password-in-json-of-entity
    private String password;

    @JsonIgnore
    public String getPassword() {
        return password;
    }
}

@Entity
@JsonIgnoreProperties({"password"})
class Visitor {
    // ok: password-in-json-of-entity
    private String password;

    public String getPassword() {
        return password;
    }
}

@Data
class LoginRequest {
    private String name;
    // ok: password-in-json-of-entity
    private String password;
}

class Folders {
    void listed(Wrapper wrapper, ResourceHandler handler, ServletHolder holder) {
        // ruleid: files-listed-in-java
        wrapper.addInitParameter("listings", "true");
        // ok: files-listed-in-java
        wrapper.addInitParameter("listings", "false");
        // ruleid: files-listed-in-java
        handler.setDirectoriesListed(true);
        // ok: files-listed-in-java
        handler.setDirectoriesListed(false);
        // ruleid: files-listed-in-java
        holder.setInitParameter("dirAllowed", "true");
        // ruleid: files-listed-in-java
        router.route("/files/*").handler(StaticHandler.create("files").setDirectoryListing(true));
        // ok: files-listed-in-java
        router.route("/files/*").handler(StaticHandler.create("files"));
        // ruleid: files-listed-in-java
        SimpleFileServer.createFileServer(address, folder, level).start();
    }

    void served(ResourceHandlerRegistry registry) {
        // ruleid: private-folder-served-in-java
        registry.addResourceHandler("/**").addResourceLocations("classpath:/");
        // ruleid: private-folder-served-in-java
        registry.addResourceHandler("/files/**").addResourceLocations("file:///");
        // ok: private-folder-served-in-java
        registry.addResourceHandler("/files/**").addResourceLocations("classpath:/static/");
        // ok: private-folder-served-in-java
        registry.addResourceHandler("/files/**").addResourceLocations("file:/srv/shop/public/");
        // ruleid: private-folder-served-in-java
        StaticHandler.create(FileSystemAccess.ROOT, "/");
        // ok: private-folder-served-in-java
        StaticHandler.create("webroot");
    }
}

// ruleid: files-listed-in-java
@WebServlet(urlPatterns = "/files/*", initParams = @WebInitParam(name = "listings", value = "true"))
class Files extends DefaultServlet {}

// ok: files-listed-in-java
@WebServlet(urlPatterns = "/few/*", initParams = @WebInitParam(name = "listings", value = "false"))
class Few extends DefaultServlet {}
