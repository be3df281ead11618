import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;

class Comparisons {
    private String apiKey;
    private byte[] expectedMac;

    boolean webhook(HttpServletRequest request, byte[] body, SecretKey key, byte[] sent) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        byte[] expected = mac.doFinal(body);
        // ruleid: mac-compared-with-equals-in-java
        if (Arrays.equals(expected, sent)) return true;
        // ruleid: mac-compared-with-equals-in-java, secret-compared-with-equals-in-java
        if (Base64.getEncoder().encodeToString(expected).equals(request.getHeader("X-Signature"))) return true;
        // ruleid: mac-compared-with-equals-in-java
        return new String(sent).equals(computeSignature(body, key));
    }

    boolean api(HttpServletRequest request, User user, Settings settings, String token, String password) {
        // ruleid: secret-compared-with-equals-in-java
        if (request.getHeader("X-API-Key").equals(System.getenv("API_KEY"))) return true;
        String apiKey = request.getParameter("key");
        // ruleid: secret-compared-with-equals-in-java
        if (apiKey.equals(settings.getKey())) return true;
        // ruleid: secret-compared-with-equals-in-java
        if (token.equals(user.getToken())) return true;
        // ruleid: secret-compared-with-equals-in-java
        if (user.getResetToken().equals(token)) return true;
        // ruleid: secret-compared-with-equals-in-java
        if (Objects.equals(user.getResetToken(), token)) return true;
        // ruleid: secret-compared-with-equals-in-java
        if (password.equals(user.getPassword())) return true;
        // ruleid: secret-compared-with-equals-in-java
        if (hash(password).equals(user.getPasswordHash())) return true;
        // ruleid: secret-compared-with-equals-in-java
        return this.apiKey.equals(request.getParameter("key"));
    }

    boolean arrays(byte[] storedHash, byte[] given, byte[] signature, byte[] magic) {
        // ruleid: secret-arrays-compared-with-equals
        if (Arrays.equals(storedHash, given)) return true;
        // ruleid: secret-arrays-compared-with-equals
        if (Arrays.equals(given, signature)) return true;
        // ok: secret-arrays-compared-with-equals
        if (MessageDigest.isEqual(given, signature)) return true;
        // ok: secret-arrays-compared-with-equals
        if (Arrays.equals(given, magic)) return true;
        // ok: secret-arrays-compared-with-equals
        return Arrays.equals(signature, null);
    }

    boolean well(HttpServletRequest request, User user, User before, Settings settings, String token, String password, String again, byte[] body, byte[] sent, SecretKey key) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        byte[] expected = mac.doFinal(body);
        // ok: mac-compared-with-equals-in-java
        if (MessageDigest.isEqual(expected, sent)) return true;
        // ok: mac-compared-with-equals-in-java
        if (expected.length == sent.length) return true;
        // ok: secret-compared-with-equals-in-java
        if (MessageDigest.isEqual(token.getBytes(UTF_8), user.getToken().getBytes(UTF_8))) return true;
        // ok: secret-compared-with-equals-in-java
        if (user.getResetToken().equals("")) return false;
        // ok: secret-compared-with-equals-in-java
        if (password.equals(again)) return true;
        // ok: secret-compared-with-equals-in-java
        if (form.getPassword().equals(form.getConfirmPassword())) return true;
        // ok: secret-compared-with-equals-in-java
        if (user.getTokenType().equals(settings.getTokenType())) return true;
        // ok: secret-compared-with-equals-in-java
        if (before.getSecret().equals(user.getSecret())) return true;
        // ok: secret-compared-with-equals-in-java
        if (encoder.matches(password, user.getPassword())) return true;
        // ok: mac-compared-with-equals-in-java
        return Arrays.equals(MessageDigest.getInstance("SHA-256").digest(body), user.getChecksum());
    }

    @Override
    public boolean equals(Object other) {
        // ok: secret-compared-with-equals-in-java
        return apiKey.equals(((Comparisons) other).apiKey);
    }
}

class Kinds {
    private static final String SECRET_KEY = "secret";

    boolean kinds(Entry entry, Algorithm prf, AlgorithmIdentifier id, Member member, Token next, String name, String types, Part part, String digestAlgorithm, Tree tree) {
        // ok: secret-compared-with-equals-in-java
        if (entry.getType().equals(SECRET_KEY)) return true;
        // ok: secret-compared-with-equals-in-java
        if (part.keyType.equals(Kinds.SECRET_KEY)) return true;
        // ok: secret-compared-with-equals-in-java
        if (HashObjectIdentifiers.id_sha256.equals(id)) return true;
        // ok: secret-compared-with-equals-in-java
        if (prf.equals(MacObjectIdentifiers.id_hmacWithSHA1)) return true;
        // ok: secret-compared-with-equals-in-java
        if (tree.getHash().equals(HashParameterSpec.SHA256)) return true;
        // ok: secret-compared-with-equals-in-java
        if (part.getSignature().equals(part.getSignatureAlgorithm())) return true;
        // ok: secret-compared-with-equals-in-java
        if (member.getName().equals(name) && member.getSignature().equals(types)) return true;
        // ok: secret-compared-with-equals-in-java
        if (next.token.equals(TokenTypes.LEFT)) return true;
        // ok: secret-compared-with-equals-in-java
        return digestAlgorithm.equals(part.md5);
    }

    int ordered(Part one, Part other) {
        // ok: secret-compared-with-equals-in-java
        return one.signature.compareTo(other.getSignature());
    }

    boolean stillSecret(Request request, String accessToken, String keyType) {
        // ruleid: secret-compared-with-equals-in-java
        if (accessToken.equals(Settings.ACCESS_TOKEN)) return true;
        // ruleid: secret-compared-with-equals-in-java
        return request.getHeader("X-Api-Key").equals(Settings.API_KEY);
    }
}
