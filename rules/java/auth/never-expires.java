import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.Jwts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.util.Date;

class Lifetimes {
    String made(String user, Key key) {
        // ruleid: token-made-without-expiry-in-java
        return Jwts.builder().setSubject(user).signWith(key).compact();
    }

    String ending(String user, Key key) {
        // ok: token-made-without-expiry-in-java, token-kept-for-years-in-java
        return Jwts.builder().setSubject(user).setExpiration(new Date(System.currentTimeMillis() + 900000)).signWith(key).compact();
    }

    String endingNewly(String user, Key key, Date soon) {
        // ok: token-made-without-expiry-in-java
        return Jwts.builder().subject(user).expiration(soon).signWith(key).compact();
    }

    String endingByClaims(Map<String, Object> claims, Key key, Date soon) {
        claims.put("exp", soon);
        // ok: token-made-without-expiry-in-java
        return Jwts.builder().setClaims(claims).signWith(key).compact();
    }

    void others(String user, Key key, Date soon) {
        // ruleid: token-made-without-expiry-in-java
        String bare = JWT.create().withSubject(user).sign(Algorithm.HMAC256(key));
        // ok: token-made-without-expiry-in-java
        String token = JWT.create().withSubject(user).withExpiresAt(soon).sign(Algorithm.HMAC256(key));
        // ruleid: token-made-without-expiry-in-java
        JWTClaimsSet set = new JWTClaimsSet.Builder().subject(user).build();
        // ok: token-made-without-expiry-in-java
        JWTClaimsSet ending = new JWTClaimsSet.Builder().subject(user).expirationTime(soon).build();
        // ruleid: token-made-without-expiry-in-java
        JwtClaimsSet spring = JwtClaimsSet.builder().subject(user).build();
        JwtClaims claims = new JwtClaims();
        claims.setSubject(user);
        // ruleid: token-made-without-expiry-in-java
        jws.setPayload(claims.toJson());
        // ruleid: token-kept-for-years-in-java
        Jwts.builder().subject(user).expiration(new Date(System.currentTimeMillis() + 1000L * 60 * 60 * 24 * 365)).signWith(key).compact();
        // ruleid: token-kept-for-years-in-java
        Jwts.builder().subject(user).expiration(new Date(Long.MAX_VALUE)).signWith(key).compact();
    }

    void checked(JWTOptions options, JwtParserBuilder parser) {
        // ruleid: token-expiry-not-checked-in-java
        options.setIgnoreExpiration(true);
        // ok: token-expiry-not-checked-in-java
        options.setIgnoreExpiration(false);
        // ruleid: token-expiry-not-checked-in-java
        parser.setAllowedClockSkewSeconds(31536000);
        // ok: token-expiry-not-checked-in-java
        parser.setAllowedClockSkewSeconds(60);
    }

    Claims read(String token, JwtParser parser) {
        try {
            return parser.parseSignedClaims(token).getPayload();
        } catch (ExpiredJwtException ended) {
            // ruleid: claims-of-ended-token-used
            return ended.getClaims();
        }
    }

    Claims refresh(String token, JwtParser parser) {
        try {
            return parser.parseSignedClaims(token).getPayload();
        } catch (ExpiredJwtException ended) {
            // ok: claims-of-ended-token-used
            return ended.getClaims();
        }
    }

    void sessions(HttpSession session, SessionManager manager) {
        // ruleid: session-never-ends
        session.setMaxInactiveInterval(-1);
        // ok: session-never-ends, session-kept-for-years-in-java
        session.setMaxInactiveInterval(900);
        // ruleid: session-kept-for-years-in-java
        session.setMaxInactiveInterval(60 * 60 * 24 * 365);
        // ruleid: session-never-ends
        manager.setGlobalSessionTimeout(-1000L);
        // ok: session-never-ends
        socket.setTimeout(-1);
    }

    void cookies(String id) {
        Cookie cookie = new Cookie("session", id);
        // ruleid: session-kept-for-years-in-java
        cookie.setMaxAge(60 * 60 * 24 * 365);
        // ruleid: session-kept-for-years-in-java
        cookie.setMaxAge(Integer.MAX_VALUE);
        // ok: session-kept-for-years-in-java
        cookie.setMaxAge(60 * 60 * 24);
        // ok: session-kept-for-years-in-java
        cache.setMaxAge(31536000);
    }

    void theme(String value) {
        Cookie cookie = new Cookie("theme", value);
        // ok: session-kept-for-years-in-java
        cookie.setMaxAge(60 * 60 * 24 * 365);
    }

    void security(HttpSecurity http) {
        // ruleid: session-kept-for-years-in-java
        http.rememberMe(me -> me.tokenValiditySeconds(31536000));
        // ruleid: logout-leaves-session
        http.logout(out -> out.invalidateHttpSession(false));
        // ok: logout-leaves-session
        http.logout(out -> out.invalidateHttpSession(true));
    }

    void logout(HttpServletRequest request) {
        HttpSession session = request.getSession();
        // ruleid: session-only-emptied-in-java
        session.removeAttribute("user");
    }

    void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession();
        // ok: session-only-emptied-in-java
        session.removeAttribute("user");
        session.invalidate();
    }

    void leaveShop(HttpServletRequest request) {
        // ok: session-only-emptied-in-java
        request.getSession().removeAttribute("user");
    }

    @GetMapping("/logout")
    // ruleid: logout-mapping-ends-nothing
    String goodbye() {
        return "redirect:/";
    }

    @PostMapping("/logout")
    // ok: logout-mapping-ends-nothing
    String goodbyeAndOut() {
        session.invalidate();
        return "redirect:/";
    }

    @GetMapping("/login")
    // ok: logout-mapping-ends-nothing
    String hello() {
        return "login";
    }
}

// ok: session-never-ends
@EnableRedisHttpSession(maxInactiveIntervalInSeconds = 1800)
class Short {}

// ruleid: session-never-ends
@EnableRedisHttpSession(maxInactiveIntervalInSeconds = -1)
class Endless {}
