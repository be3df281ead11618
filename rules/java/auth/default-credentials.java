import jakarta.validation.constraints.Size;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Defaults {
    // ruleid: property-with-default-secret
    @Value("${jwt.secret:secret}")
    private String jwtSecret;

    // ruleid: property-with-default-secret
    @Value("${spring.admin.password:admin}")
    private String adminPassword;

    // ok: property-with-default-secret
    @Value("${jwt.secret}")
    private String strictSecret;

    // ok: property-with-default-secret
    @Value("${mail.password:}")
    private String mailPassword;

    // ok: property-with-default-secret
    @Value("${jwt.token.expiration:3600}")
    private long tokenExpiration;

    // ok: property-with-default-secret
    @Value("${server.port:8080}")
    private int port;

    // ok: property-with-default-secret
    @Value("${jwt.private-key:classpath:key.pem}")
    private Resource privateKey;

    // ruleid: field-with-short-password-in-java
    @Size(min = 4, max = 64)
    private String password;

    // ruleid: field-with-short-password-in-java
    @Size(min = 6)
    private String userPassword;

    // ruleid: field-with-short-password-in-java
    @Size(min = 6, message = "too short")
    private String thirdPassword;

    // ok: field-with-short-password-in-java
    @Size(min = 12, max = 64)
    private String newPassword;

    // ok: field-with-short-password-in-java
    @Size(min = 2)
    private String name;

    void settings(Properties properties, Map<String, String> map) {
        // ruleid: secret-with-default-in-java
        String first = properties.getProperty("admin.password", "admin");
        // ruleid: secret-with-default-in-java
        String second = System.getenv().getOrDefault("JWT_SECRET", "dev");
        // ruleid: secret-with-default-in-java
        String third = Optional.ofNullable(System.getenv("DB_PASSWORD")).orElse("postgres");
        // ruleid: secret-with-default-in-java
        String fourth = System.getenv("JWT_SECRET") != null ? System.getenv("JWT_SECRET") : "dev";
        String signingKey = System.getenv("SIGNING_KEY");
        // ruleid: secret-with-default-in-java
        if (signingKey == null) {
            signingKey = "development";
        }
        // ok: secret-with-default-in-java
        String fifth = Objects.requireNonNull(System.getenv("JWT_SECRET"));
        // ok: secret-with-default-in-java
        String sixth = properties.getProperty("db.password", "");
        // ok: secret-with-default-in-java
        String seventh = properties.getProperty("db.name", "shop");
        // ok: secret-with-default-in-java
        String eighth = properties.getProperty("secret.file", "secret.txt");
        // ok: secret-with-default-in-java
        String ninth = map.getOrDefault("private.key", "/etc/shop/key.pem");
        // ok: secret-with-default-in-java
        if (signingKey == null) {
            throw new IllegalStateException("SIGNING_KEY is not set");
        }
    }

    void accounts(AuthenticationManagerBuilder auth, BCryptPasswordEncoder encoder, String first) throws Exception {
        // ruleid: account-with-known-password-in-java
        auth.inMemoryAuthentication().withUser("admin").password("admin").roles("ADMIN");
        // ruleid: account-with-known-password-in-java
        User.withUsername("ada").password(encoder.encode("welcome1")).roles("USER").build();
        // ruleid: account-with-known-password-in-java
        repository.save(new Account("admin", "admin123"));
        // ruleid: account-with-known-password-in-java
        account.setPassword(encoder.encode("welcome1"));
        // ruleid: account-with-known-password-in-java
        BCrypt.hashpw("welcome1", BCrypt.gensalt());
        // ruleid: users-made-for-samples, account-with-known-password-in-java
        User.withDefaultPasswordEncoder().username("ada").password("welcome1").build();
        // ruleid: password-not-hashed-by-spring, account-with-known-password-in-java
        User.withUsername("ada").password("{noop}welcome1").build();
        // ok: account-with-known-password-in-java
        auth.inMemoryAuthentication().withUser("admin").password(first).roles("ADMIN");
        // ok: account-with-known-password-in-java
        User.withUsername("ada").password(encoder.encode(first)).roles("USER").build();
        // ok: account-with-known-password-in-java
        User.withUsername("ada").password("{bcrypt}$2a$10$GRLdNijSQMUvl/au9ofL.eDwmoohzzS7.rmNSJZ.0FxO/BTk76klW").build();
        // ok: account-with-known-password-in-java
        repository.save(new Account("ada", "ada@club.example"));
        // ok: password-not-hashed-by-spring
        User.withUsername("ada").password("{bcrypt}$2a$10$GRLdNijSQMUvl").build();
        // ok: users-made-for-samples
        User.withUsername("ada");
        // ok: account-with-known-password-in-java
        url.encode("welcome1");
    }

    boolean accepted(String password, String name) {
        // ruleid: short-password-accepted-in-java
        if (password.length() < 6) return false;
        // ok: short-password-accepted-in-java
        if (password.length() < 12) return false;
        // ok: short-password-accepted-in-java
        if (password.length() > 7) return true;
        // ok: short-password-accepted-in-java
        return name.length() >= 2;
    }

    void open() throws Exception {
        // ruleid: database-without-password-in-java
        DriverManager.getConnection("jdbc:mysql://db/shop", "root", "");
        // ruleid: database-without-password-in-java
        DriverManager.getConnection("jdbc:mysql://db/shop?user=root&password=");
        // ok: database-without-password-in-java
        DriverManager.getConnection("jdbc:mysql://db/shop", "root", System.getenv("DB_PASSWORD"));
        // ok: database-without-password-in-java
        DriverManager.getConnection("jdbc:h2:mem:shop", "sa", "");
    }

    @Test
    void signsIn() {
        // ok: account-with-known-password-in-java
        account.setPassword(encoder.encode("welcome1"));
    }
}
