import io.jsonwebtoken.Jwts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.crypto.SecretKey;

class Wrong {
    private final SecretKey key;

    Wrong(SecretKey key) {
        this.key = key;
    }

    // region: make
    String tokenFor(String name) {
        Instant now = Instant.now();
        // ruleid: end-years-away-in-java
        Date ends = Date.from(now.plus(3650, ChronoUnit.DAYS));
        return Jwts.builder().subject(name).expiration(ends).signWith(key).compact();
    }
    // endregion

    String nameIn(String token) {
        return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload().getSubject();
    }
}
