import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;

class Fixed {
    private final Club club;
    private final byte[] key;

    Fixed(Club club, byte[] key) {
        this.club = club;
        this.key = key;
    }

    String members(String token) {
        // region: decode
        // ruleid: signature-checked-in-java
        DecodedJWT claims = JWT.require(Algorithm.HMAC256(key)).build().verify(token);
        // endregion
        if (!Boolean.TRUE.equals(claims.getClaim("admin").asBoolean())) {
            throw new SecurityException("forbidden");
        }
        return String.join(", ", club.mails());
    }
}
