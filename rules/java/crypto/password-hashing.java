import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.scrypt.SCryptPasswordEncoder;

class Passwords {
    byte[] keep(String password, String email) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        // ruleid: password-hashed-fast-in-java
        digest.update(password.getBytes(StandardCharsets.UTF_8));
        // ruleid: password-hashed-fast-in-java
        byte[] one = digest.digest(password.getBytes());
        // ruleid: password-hashed-fast-in-java
        String two = DigestUtils.md5Hex(password);
        // ok: password-hashed-fast-in-java
        String three = DigestUtils.md5Hex(email);
        // ok: password-hashed-fast-in-java
        digest.update(email.getBytes(StandardCharsets.UTF_8));
        // ok: password-hashed-fast-in-java
        byte[] four = digest.digest("password".getBytes(StandardCharsets.UTF_8));
        return one;
    }

    void stretch(String password) {
        // ruleid: password-hash-too-cheap-in-java
        var one = new BCryptPasswordEncoder(4);
        // ruleid: password-hash-too-cheap-in-java
        var two = new SCryptPasswordEncoder(1024, 8, 1, 32, 16);
        // ruleid: password-hash-too-cheap-in-java
        var three = new Argon2PasswordEncoder(16, 32, 1, 512, 2);
        // ruleid: password-hash-too-cheap-in-java
        var four = BCrypt.withDefaults().hashToString(6, password.toCharArray());
    }

    void stretchWell(String password) {
        // ok: password-hash-too-cheap-in-java
        var one = new BCryptPasswordEncoder(12);
        // ok: password-hash-too-cheap-in-java
        var two = new BCryptPasswordEncoder();
        // ok: password-hash-too-cheap-in-java
        var three = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        // ok: password-hash-too-cheap-in-java
        var four = BCrypt.withDefaults().hashToString(12, password.toCharArray());
    }
}
