import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;

class Vulnerable {
    private final Club club;

    Vulnerable(Club club) {
        this.club = club;
    }

    String members(String token) {
        // region: decode
        DecodedJWT claims = JWT.decode(token);
        // endregion
        if (!Boolean.TRUE.equals(claims.getClaim("admin").asBoolean())) {
            throw new SecurityException("forbidden");
        }
        return String.join(", ", club.mails());
    }
}
