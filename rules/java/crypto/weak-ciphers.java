import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.NullCipher;
import javax.crypto.spec.SecretKeySpec;

class Ciphers {
    void flawed(byte[] key) throws Exception {
        // ruleid: weak-cipher-in-java
        Cipher one = Cipher.getInstance("DES/CBC/PKCS5Padding");
        // ruleid: weak-cipher-in-java
        Cipher two = javax.crypto.Cipher.getInstance("DESede");
        // ruleid: weak-cipher-in-java
        KeyGenerator three = KeyGenerator.getInstance("Blowfish");
        // ruleid: weak-cipher-in-java
        SecretKeySpec four = new SecretKeySpec(key, "RC4");
        // ruleid: weak-cipher-in-java
        Cipher five = new NullCipher();
        // ruleid: cipher-mode-shows-patterns-in-java
        Cipher six = Cipher.getInstance("AES/ECB/PKCS5Padding");
        // ruleid: cipher-mode-shows-patterns-in-java
        Cipher seven = Cipher.getInstance("AES");
        // ruleid: rsa-padding-outdated-in-java
        Cipher eight = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        // ruleid: cipher-without-authentication-in-java
        Cipher nine = Cipher.getInstance("AES/CTR/NoPadding");
        // ruleid: padding-tells-the-text-in-java
        Cipher ten = Cipher.getInstance("AES/CBC/PKCS5Padding");
    }

    void safe(byte[] key) throws Exception {
        // ok: weak-cipher-in-java, cipher-mode-shows-patterns-in-java, cipher-without-authentication-in-java
        Cipher one = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: rsa-padding-outdated-in-java, cipher-mode-shows-patterns-in-java
        Cipher two = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        // ok: weak-cipher-in-java, cipher-mode-shows-patterns-in-java
        KeyGenerator three = KeyGenerator.getInstance("AES");
        // ok: weak-cipher-in-java
        SecretKeySpec four = new SecretKeySpec(key, "AES");
        // ok: weak-cipher-in-java
        Cipher five = Cipher.getInstance("ChaCha20-Poly1305");
        // ok: weak-cipher-in-java
        Designer six = Designer.getInstance("DES");
    }

    void settings(Properties shop, String chosen) throws Exception {
        // ruleid: weak-cipher-in-java
        Cipher one = Cipher.getInstance(shop.getProperty("shop.cipher", "DESede/CBC/PKCS5Padding"));
        String name = shop.getProperty("shop.cipher", "RC4");
        // ruleid: weak-cipher-in-java
        Cipher two = Cipher.getInstance(name);
        // ok: weak-cipher-in-java
        Cipher three = Cipher.getInstance(shop.getProperty("shop.cipher", "AES/GCM/NoPadding"));
        // ok: weak-cipher-in-java
        String label = shop.getProperty("shop.label", "DES");
        // ok: weak-cipher-in-java, padding-tells-the-text-in-java
        Cipher four = Cipher.getInstance(chosen);
    }

    byte[] sealed(SecretKey key, SecretKey second, byte[] text) throws Exception {
        // ok: padding-tells-the-text-in-java
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] hidden = cipher.doFinal(text);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(second);
        return join(hidden, mac.doFinal(hidden));
    }
}

// ruleid: own-digest-in-java
class ShopDigest extends MessageDigest {
    protected byte[] engineDigest() {
        return new byte[0];
    }
}

// ok: own-digest-in-java
class ShopDigests extends Digests {
}
