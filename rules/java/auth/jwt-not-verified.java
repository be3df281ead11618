import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jwt.SignedJWT;
import io.jsonwebtoken.Jwts;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.jar.JarFile;
import javax.crypto.Mac;

class Tokens {
    void parsed(String token, Key key, JwtParser parser) {
        // ruleid: token-parsed-without-signature
        Jwts.parser().setSigningKey(key).parse(token).getBody();
        // ruleid: token-parsed-without-signature
        Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJwt(token);
        // ruleid: token-parsed-without-signature
        parser.parse(token);
        // ruleid: token-parsed-without-signature
        Jwts.parser().unsecured().build().parseUnsecuredClaims(token);
        // ruleid: token-parsed-without-signature
        parser.parse(token, new JwtHandlerAdapter<String>() {
            @Override
            public String onPlaintextJwt(Jwt<Header, String> jwt) {
                return jwt.getBody();
            }
        });
        // ok: token-parsed-without-signature
        parser.parse(token, new JwtHandlerAdapter<String>() {
            @Override
            public String onClaimsJws(Jws<Claims> jws) {
                return jws.getBody().getSubject();
            }
        });
        // ok: token-parsed-without-signature
        Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token);
        // ok: token-parsed-without-signature
        Jwts.parser().verifyWith(key).build().parseSignedClaims(token);
        // ok: token-parsed-without-signature
        dates.parse(token);
    }

    String read(String token) {
        // ruleid: token-read-unverified-in-java
        return JWT.decode(token).getSubject();
    }

    String readByNimbus(String token) {
        // ruleid: token-read-unverified-in-java
        SignedJWT signed = SignedJWT.parse(token);
        return signed.getJWTClaimsSet().getSubject();
    }

    String readBySpring(String token) {
        // ruleid: token-read-unverified-in-java
        return JwtHelper.decode(token).getClaims();
    }

    String readByJose4j(JsonWebSignature jws) {
        // ruleid: token-read-unverified-in-java
        return jws.getUnverifiedPayload();
    }

    String verifiedByNimbus(String token, JWSVerifier verifier) {
        // ok: token-read-unverified-in-java
        SignedJWT signed = SignedJWT.parse(token);
        if (!signed.verify(verifier)) {
            throw new SecurityException("wrong signature");
        }
        return signed.getJWTClaimsSet().getSubject();
    }

    String verified(String token, Key key) {
        // ok: token-read-unverified-in-java
        String issuer = JWT.decode(token).getIssuer();
        return JWT.require(Algorithm.HMAC256(keys.get(issuer))).build().verify(token).getSubject();
    }

    String keyOf(String token) {
        // ok: token-read-unverified-in-java
        return JWT.decode(token).getKeyId();
    }

    void none(String token, Map<String, Object> claims, Key key) {
        // ruleid: token-of-algorithm-none-in-java
        JWT.require(Algorithm.none()).build().verify(token);
        // ruleid: token-of-algorithm-none-in-java
        JWT.create().withSubject("ada").sign(Algorithm.none());
        // ok: token-of-algorithm-none-in-java
        JWT.create().withSubject("ada").sign(Algorithm.HMAC256(key));
        // ruleid: token-of-algorithm-none-in-java
        Jwts.builder().setClaims(claims).signWith(SignatureAlgorithm.NONE, key).compact();
        // ruleid: token-made-unsigned-in-java
        Jwts.builder().setClaims(claims).setSubject("ada").compact();
        // ok: token-made-unsigned-in-java
        Jwts.builder().setClaims(claims).signWith(key).compact();
        // ruleid: token-of-algorithm-none-in-java
        JWT plain = new PlainJWT(set);
        // ok: token-of-algorithm-none-in-java
        if (header.getAlgorithm() == SignatureAlgorithm.NONE) {
            throw new SecurityException("unsigned");
        }
        // ok: token-of-algorithm-none-in-java
        List<String> nobody = Optional.NONE;
    }

    void switchedOff(JwtConsumerBuilder builder, DOMValidateContext context, SecurityConfig saml) {
        // ruleid: token-verification-off-in-java
        builder.setSkipSignatureVerification().build();
        // ok: token-verification-off-in-java
        builder.setRequireExpirationTime().build();
        // ruleid: token-verification-off-in-java
        saml.setWantAssertionsSigned(false);
        // ok: token-verification-off-in-java
        saml.setWantAssertionsSigned(true);
        // ruleid: token-verification-off-in-java
        context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.FALSE);
        // ok: token-verification-off-in-java
        context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
    }

    String unused(SignedJWT signed, JWSVerifier verifier) {
        // ruleid: signature-check-unused-in-java
        signed.verify(verifier);
        return signed.getJWTClaimsSet().getSubject();
    }

    void unusedToo(Signature signature, byte[] given, byte[] expected) {
        // ruleid: signature-check-unused-in-java
        signature.verify(given);
        // ruleid: signature-check-unused-in-java
        MessageDigest.isEqual(given, expected);
        // ok: signature-check-unused-in-java
        if (!signature.verify(given)) {
            throw new SecurityException("wrong signature");
        }
        // ok: signature-check-unused-in-java
        boolean same = MessageDigest.isEqual(given, expected);
    }

    boolean used(Signature signature, byte[] given) {
        if (given == null) {
            // ok: signature-check-unused-in-java
            return expected.length == 2 && MessageDigest.isEqual(given, expected);
        }
        // ok: signature-check-unused-in-java
        return signature.verify(given);
    }

    String byHand(String token) {
        String[] parts = token.split("\\.");
        // ruleid: token-taken-apart-in-java
        return new String(Base64.getUrlDecoder().decode(parts[1]));
    }

    String byHandAndChecked(String token, byte[] key) {
        String[] parts = token.split("\\.");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        if (!MessageDigest.isEqual(mac.doFinal(signed(parts)), Base64.getUrlDecoder().decode(parts[2]))) {
            throw new SecurityException("wrong signature");
        }
        // ok: token-taken-apart-in-java
        return new String(Base64.getUrlDecoder().decode(parts[1]));
    }

    String notAToken(String line) {
        String[] parts = line.split("\\.");
        // ok: token-taken-apart-in-java
        return new String(Base64.getUrlDecoder().decode(parts[1]));
    }

    void archives(File file) {
        // ruleid: archive-signature-not-verified
        JarFile unchecked = new JarFile(file, false);
        // ok: archive-signature-not-verified
        JarFile checked = new JarFile(file);
    }

    @PostMapping("/stripe/webhook")
    // ruleid: webhook-signature-not-checked-in-java
    void paid(@RequestBody String body) {
        // ruleid: event-read-without-its-signature-in-java
        Event event = ApiResource.GSON.fromJson(body, Event.class);
        orders.paid(event);
    }

    @PostMapping("/stripe/webhook")
    // ok: webhook-signature-not-checked-in-java
    void paidAndChecked(@RequestBody String body, @RequestHeader("Stripe-Signature") String signature) {
        // ok: event-read-without-its-signature-in-java
        Event event = Webhook.constructEvent(body, signature, secret);
        orders.paid(event);
    }

    @PostMapping("/webhook")
    // ok: webhook-signature-not-checked-in-java
    void pushed(@RequestBody String body, HttpServletRequest request) {
        signatures.verify(request, body);
        orders.paid(body);
    }

    @PostMapping("/orders")
    // ok: webhook-signature-not-checked-in-java
    void order(@RequestBody Order order) {
        orders.add(order);
    }
}
