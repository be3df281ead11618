import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import java.security.Signature;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Hashes {
    void flawed(byte[] text) throws Exception {
        // ruleid: weak-hash-in-java
        MessageDigest one = MessageDigest.getInstance("MD5");
        // ruleid: weak-hash-in-java
        MessageDigest two = java.security.MessageDigest.getInstance("SHA-1", "SUN");
        String kind = "SHA1";
        // ruleid: weak-hash-in-java
        MessageDigest three = MessageDigest.getInstance(kind);
        // ruleid: weak-hash-in-java
        String four = DigestUtils.md5Hex(text);
        // ruleid: weak-hash-in-java
        String five = Hashing.sha1().hashBytes(text).toString();
        // ruleid: weak-hash-in-java
        Mac six = Mac.getInstance("HmacMD5");
        // ruleid: weak-hash-in-java
        Signature seven = Signature.getInstance("SHA1withRSA");
    }

    void safe(byte[] text) throws Exception {
        // ok: weak-hash-in-java
        MessageDigest one = MessageDigest.getInstance("SHA-256");
        // ok: weak-hash-in-java
        String two = DigestUtils.sha256Hex(text);
        // ok: weak-hash-in-java
        String three = Hashing.sha256().hashBytes(text).toString();
        // ok: weak-hash-in-java
        Mac four = Mac.getInstance("HmacSHA256");
        // ok: weak-hash-in-java
        Signature five = Signature.getInstance("SHA256withRSA");
        // ok: weak-hash-in-java
        Registry six = Registry.getInstance("MD5");
    }

    PasswordEncoder encoder(boolean old) {
        // ruleid: password-encoder-too-fast
        PasswordEncoder plain = NoOpPasswordEncoder.getInstance();
        // ok: password-encoder-too-fast
        PasswordEncoder slow = new BCryptPasswordEncoder();
        return old ? plain : slow;
    }

    void settings(Properties shop, byte[] text, String chosen) throws Exception {
        // ruleid: weak-hash-in-java
        MessageDigest one = MessageDigest.getInstance(shop.getProperty("shop.hash", "MD5"));
        String name = shop.getProperty("shop.hash", "SHA-1");
        // ruleid: weak-hash-in-java
        MessageDigest two = MessageDigest.getInstance(name);
        // ruleid: weak-hash-in-java
        String three = md5Hex(text);
        // ruleid: weak-hash-in-java
        HashFunction four = com.google.common.hash.Hashing.sha1();
        // ok: weak-hash-in-java
        MessageDigest five = MessageDigest.getInstance(shop.getProperty("shop.hash", "SHA-256"));
        // ok: weak-hash-in-java
        String six = sha256Hex(text);
        // ok: weak-hash-in-java
        MessageDigest seven = MessageDigest.getInstance(chosen);
        // ok: weak-hash-in-java
        HashFunction eight = com.google.common.hash.Hashing.sha512();
    }
}
