import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;

class Wrong {
    private final Club club;

    Wrong(Club club) {
        this.club = club;
    }

    String members(String token) {
        // region: decode
        DecodedJWT claims = JWT.decode(token);
        // ruleid: issuer-believed-in-java
        if (!"https://club.example".equals(claims.getIssuer())) {
            throw new SecurityException("unauthorized");
        }
        // endregion
        if (!Boolean.TRUE.equals(claims.getClaim("admin").asBoolean())) {
            throw new SecurityException("forbidden");
        }
        return String.join(", ", club.mails());
    }
}
