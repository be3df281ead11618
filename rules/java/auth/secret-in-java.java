import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.auth.BasicAWSCredentials;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import io.jsonwebtoken.security.Keys;
import java.net.PasswordAuthentication;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import javax.crypto.spec.DESKeySpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import javax.naming.Context;
import org.junit.jupiter.api.Test;

class Secrets {
    // ruleid: secret-in-java-source
    private static final String DB_PASSWORD = "hunter2-but-longer";
    // ruleid: secret-in-java-source
    private String adminPassword = "letmein";
    // ruleid: secret-in-java-source
    static final char[] PASSPHRASE = "rosebud".toCharArray();
    // ruleid: secret-in-java-source
    private final char[] password = {'r', 'o', 's', 'e'};
    // ruleid: secret-in-java-source
    private String apiKey = "9f2c1e07b5d84a63";
    // ruleid: secret-in-java-source
    String clientSecret = "rosebud";
    // ruleid: key-in-java-source
    private static final String JWT_SECRET_KEY = "rosebud";
    // ruleid: key-in-java-source
    private static final byte[] AES_KEY = {1, 2, 3, 4, 5, 6, 7, 8};
    // ruleid: key-in-java-source
    private byte[] secretKey = "rosebud".getBytes(UTF_8);
    private static final byte[] raw = new byte[] {1, 2, 3, 4, 5, 6, 7, 8};

    // ruleid: secret-in-java-source
    static final String JWT_PASSWORD = TextCodec.BASE64.encode("rosebud");
    // ruleid: secret-in-java-source
    static final String[] SECRETS = {"rosebud", "xanadu"};

    // ok: secret-in-java-source
    static final String[] HEADERS = {"rosebud", "xanadu"};
    // ok: secret-in-java-source
    private static final String PASSWORD_FIELD = "new-password-1";
    // ok: secret-in-java-source
    private static final String PASSWORD = "password";
    // ok: secret-in-java-source
    private static final String SPRING_PASSWORD = "spring.datasource.password";
    // ok: secret-in-java-source
    private static final String TOKEN_URL = "https://id.example/oauth/token1";
    // ok: secret-in-java-source
    private static final String RESET_PASSWORD = "/v1/reset-password";
    // ok: secret-in-java-source
    private String emptyPassword = "";
    // ok: secret-in-java-source
    private String secret = System.getenv("CLIENT_SECRET");
    // ok: secret-in-java-source
    private String token = "<your token 1>";
    // ok: key-in-java-source
    private static final String SECRET_KEY = "secret.key";
    // ok: key-in-java-source
    private static final byte[] PUBLIC_HEADER = {1, 2, 3, 4};
    // ok: key-in-java-source
    private byte[] aesKey = new byte[32];

    void connect(Properties properties, DataSource source, String secret) throws Exception {
        // ruleid: secret-in-java-source
        String password = "password";
        // ruleid: secret-in-java-source
        this.password = "rosebud";
        // ruleid: secret-in-java-source
        properties.put("password", "rosebud");
        // ruleid: secret-in-java-source
        properties.setProperty("db.password", "rosebud");
        // ruleid: password-in-call-of-java
        properties.put(Context.SECURITY_CREDENTIALS, "rosebud");
        // ruleid: secret-in-java-source
        System.setProperty("javax.net.ssl.keyStorePassword", "changeit");
        // ruleid: secret-in-java-source
        Map.of("user", "shop", "password", "rosebud");
        // ruleid: password-in-call-of-java
        DriverManager.getConnection("jdbc:mysql://db/shop", "root", "toor");
        // ruleid: password-in-call-of-java
        source.setPassword("rosebud");
        // ruleid: password-in-call-of-java
        source.getConnection("shop", "rosebud");
        // ruleid: password-in-call-of-java
        new PasswordAuthentication("ada", "rosebud".toCharArray());
        // ruleid: password-in-call-of-java
        new UsernamePasswordToken("ada", "rosebud");
        // ruleid: password-in-call-of-java
        new BasicAWSCredentials("id", "9f2c1e07b5d84a63");
        // ruleid: password-in-call-of-java
        AwsBasicCredentials.create("id", "9f2c1e07b5d84a63");
        // ruleid: password-in-call-of-java
        new PBEKeySpec("rosebud".toCharArray(), salt(), 600_000, 256);
        // ruleid: password-in-call-of-java
        KeyStore.getInstance("PKCS12").load(stream(), "changeit".toCharArray());
        // ruleid: password-in-call-of-java
        ftpClient.login("reports", "rosebud");
        // ruleid: password-in-call-of-java
        headers.setBasicAuth("ada", "rosebud");
        // ruleid: password-in-call-of-java
        new ClientSecretCredentialBuilder().clientSecret("rosebud").build();
        // ok: password-in-call-of-java
        DriverManager.getConnection("jdbc:mysql://db/shop", "root", System.getenv("DB_PASSWORD"));
        // ok: password-in-call-of-java
        source.setPassword(secret);
        // ok: password-in-call-of-java
        source.setPassword("");
        // ok: password-in-call-of-java
        new PasswordAuthentication("ada", secret.toCharArray());
        // ok: password-in-call-of-java
        new PBEKeySpec(secret.toCharArray(), salt(), 600_000, 256);
        // ok: password-in-call-of-java
        KeyStore.getInstance("PKCS12").load(stream(), secret.toCharArray());
        // ok: password-in-call-of-java
        encoder.matchesPassword("rosebud");
        // ok: password-in-call-of-java
        properties.put("password.encoder", "bcrypt");
        // ok: secret-in-java-source
        assertEquals("password", "rosebud1");
        // ok: password-in-call-of-java
        new User("ada", "rosebud");
        // ok: password-in-call-of-java
        ftpClient.login("anonymous", "anonymous");
    }

    void sign(String user, byte[] key, String text) throws Exception {
        // ruleid: key-in-java-source
        new SecretKeySpec("sixteen byte key".getBytes(), "AES");
        // ruleid: key-in-java-source
        new SecretKeySpec(raw, "AES");
        // ruleid: key-in-java-source
        new DESKeySpec("8 bytes.".getBytes(UTF_8));
        // ruleid: key-in-java-source
        Jwts.builder().setSubject(user).signWith(SignatureAlgorithm.HS256, "rosebud").compact();
        // ruleid: key-in-java-source
        Jwts.parser().setSigningKey("rosebud").parseClaimsJws(text);
        // ruleid: key-in-java-source
        Keys.hmacShaKeyFor("rosebud".getBytes(UTF_8));
        // ruleid: key-in-java-source
        Algorithm.HMAC256("rosebud");
        // ok: key-in-java-source
        new SecretKeySpec(key, "AES");
        // ok: key-in-java-source
        new SecretKeySpec(Base64.getDecoder().decode(System.getenv("KEY")), "AES");
        // ok: key-in-java-source
        Jwts.builder().setSubject("rosebud").signWith(Keys.hmacShaKeyFor(key)).compact();
        // ok: key-in-java-source
        Algorithm.HMAC256(System.getenv("JWT_KEY"));
        // ok: key-in-java-source
        new IvHolder("sixteen byte key".getBytes(), "AES");
    }

    boolean check(HttpServletRequest request, User user, String password) {
        // ruleid: password-compared-with-text-in-java
        if (password.equals("rosebud")) return true;
        // ruleid: password-compared-with-text-in-java
        if ("secret".equals(request.getParameter("password"))) return true;
        // ruleid: password-compared-with-text-in-java
        if (user.getPassword().equals("rosebud")) return true;
        // ruleid: password-compared-with-text-in-java
        if (request.getHeader("X-Api-Key").equals("9f2c-1e07")) return true;
        // ruleid: password-compared-with-text-in-java
        if (MessageDigest.isEqual(password.getBytes(UTF_8), "rosebud".getBytes(UTF_8))) return true;
        // ok: password-compared-with-text-in-java
        if (password.equals("")) return false;
        // ok: password-compared-with-text-in-java
        if (password.equals(request.getParameter("again"))) return false;
        // ok: password-compared-with-text-in-java
        if (user.getToken().equals("comma")) return false;
        // ok: password-compared-with-text-in-java
        if (user.getPasswordType().equals("bcrypt1")) return false;
        // ok: password-compared-with-text-in-java
        if (user.getName().equals("rosebud1")) return false;
        // ok: password-compared-with-text-in-java
        return encoder.matches(password, user.getPassword());
    }

    void open(Pool pool) throws Exception {
        // ruleid: password-in-address-of-java
        String url = "jdbc:postgresql://db/shop?user=shop&password=rosebud";
        // ruleid: password-in-address-of-java
        MongoClients.create("mongodb://shop:rosebud@db:27017/shop");
        // ruleid: password-in-address-of-java
        pool.setUrl("jdbc:oracle:thin:scott/tiger@db:1521:shop");
        // ok: password-in-address-of-java
        String plain = "jdbc:postgresql://db/shop";
        // ok: password-in-address-of-java
        MongoClients.create(System.getenv("MONGO_URL"));
        // ok: password-in-address-of-java
        log.info("mongodb://shop:rosebud@db:27017/shop");
        // ok: password-in-address-of-java
        String filled = "mongodb://shop:${password}@db:27017/shop";
    }

    void headers(HttpRequest request, String token) {
        // ruleid: login-in-header-of-java
        request.setHeader("Authorization", "Bearer 9f2c1e07b5d84a63");
        // ruleid: login-in-header-of-java
        request.header("Authorization", "Basic YWRhOnJvc2VidWQ=");
        // ruleid: login-in-header-of-java
        String login = "Basic " + Base64.getEncoder().encodeToString("ada:rosebud".getBytes(UTF_8));
        // ok: login-in-header-of-java
        request.setHeader("Authorization", "Bearer " + token);
        // ok: login-in-header-of-java
        request.setHeader("Authorization", "Bearer <token>");
        // ok: login-in-header-of-java
        String text = Base64.getEncoder().encodeToString("a text of ours".getBytes(UTF_8));
    }

    // ruleid: secret-in-annotation
    @DataSourceDefinition(name = "shop", user = "shop", password = "rosebud")
    interface Source {}

    // ok: secret-in-annotation
    @DataSourceDefinition(name = "shop", user = "shop", password = "${DB_PASSWORD}")
    interface Filled {}

    // ok: secret-in-annotation
    @NotBlank(message = "a password = \"nothing\" is refused")
    private String given;

    void known(Storage storage) {
        // ruleid: known-key-in-java-source
        storage.upload("AKIAJ5Q7ZK3T2M9XWV4R");
        // ok: known-key-in-java-source
        storage.upload("AKIAIOSFODNN7EXAMPLE");
        // ok: known-key-in-java-source
        storage.marker("-----BEGIN RSA PRIVATE KEY-----");
    }

    @Test
    void signsIn() {
        // ok: secret-in-java-source
        String password = "rosebud1";
        // ok: password-in-call-of-java
        form.setPassword("rosebud1");
    }
}
