import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

class Vulnerable {
    private final SecretKey key;

    Vulnerable(SecretKey key) {
        this.key = key;
    }

    // region: make
    String tokenFor(String name) {
        return Jwts.builder().subject(name).signWith(key).compact();
    }
    // endregion

    String nameIn(String token) {
        return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload().getSubject();
    }
}
