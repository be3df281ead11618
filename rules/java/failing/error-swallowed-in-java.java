import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;
import org.slf4j.Logger;

class Shop {
    void update(byte[] data, byte[] mark) {
        try {
            // ruleid: check-error-swallowed-in-java
            verifier.verify(data, mark);
        // ruleid: error-swallowed-in-java, security-exception-swallowed
        } catch (SignatureException e) {
        }
        try {
            // ruleid: check-error-swallowed-in-java
            policy.checkPermission(user, "update");
        } catch (AccessException e) {
            log.warn("not allowed", e);
        }
        try (InputStream in = open(data)) {
            // ruleid: check-error-swallowed-in-java
            validateToken(in);
        // ruleid: error-swallowed-in-java
        } catch (IOException e) {
            e.printStackTrace();
        }
        try {
            byte[] key = read();
            // ruleid: check-error-swallowed-in-java
            this.verifyHostname(key);
        } catch (IOException | SignatureException e) {
            LOGGER.info("odd");
            LOGGER.debug(e);
        } finally {
            done();
        }
        try {
            // ok: check-error-swallowed-in-java
            verifier.verify(data, mark);
        } catch (SignatureException e) {
            throw new IllegalStateException(e);
        }
        try {
            // ok: check-error-swallowed-in-java
            verifier.verify(data, mark);
            install(data);
        } catch (SignatureException e) {
            log.warn("not installed", e);
        }
        try {
            // ok: check-error-swallowed-in-java
            verifier.verify(data, mark);
        } catch (SignatureException e) {
            return;
        }
        try {
            // ok: check-error-swallowed-in-java
            checkForUpdates(data);
        // ruleid: error-swallowed-in-java
        } catch (IOException e) {
        }
        install(data);
    }

    public void checkServerTrusted(X509Certificate[] chain, String kind) {
        try {
            // ruleid: check-error-swallowed-in-java
            manager.checkServerTrusted(chain, kind);
        // ruleid: error-swallowed-in-java, security-exception-swallowed
        } catch (CertificateException e) {
        }
    }

    String book(Order order) {
        try {
            // ruleid: validation-error-swallowed-in-java
            validator.validate(order);
        } catch (OrderException e) {
            log.info("not valid", e);
        }
        try {
            // ok: validation-error-swallowed-in-java
            validator.validate(order);
        } catch (OrderException e) {
            return e.getMessage();
        }
        try {
            // ruleid: write-error-swallowed-in-java
            connection.commit();
        // ruleid: error-swallowed-in-java
        } catch (SQLException e) {
            e.printStackTrace();
        }
        try {
            // ruleid: write-error-swallowed-in-java
            gateway.processPayment(order);
        } catch (CardException e) {
            log.error("no money", e);
        }
        try {
            // ok: write-error-swallowed-in-java
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
        return "booked";
    }

    String open(byte[] data) {
        try {
            install(data);
        // ruleid: security-exception-swallowed, error-swallowed-in-java
        } catch (GeneralSecurityException e) {
        }
        try {
            install(data);
        // ruleid: security-exception-swallowed, error-swallowed-in-java
        } catch (SecurityException ignored) {
            // not ours
        }
        try {
            return name(data);
        // ok: security-exception-swallowed
        // ruleid: error-swallowed-in-java
        } catch (SecurityException e) {
        }
        try {
            install(data);
        // ok: security-exception-swallowed
        } catch (SecurityException e) {
            throw e;
        }
        try {
            return name(data).trim();
        // ruleid: null-pointer-caught
        } catch (NullPointerException e) {
            return "";
        }
    }

    String read(String text) {
        try {
            return text.trim();
        // ok: null-pointer-caught
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    int total(Order order) {
        int sum = 0;
        try {
            sum = order.sum();
        } finally {
            // ruleid: error-lost-in-finally-in-java
            return sum;
        }
    }

    int totalOrLess(Order order) {
        int sum = 0;
        try {
            sum = order.sum();
        } catch (OrderException e) {
            throw new IllegalStateException(e);
        } finally {
            order.close();
            // ruleid: error-lost-in-finally-in-java
            return sum;
        }
    }

    int totalAndClose(Order order) {
        try {
            // ok: error-lost-in-finally-in-java
            return order.sum();
        } finally {
            order.close();
        }
    }

    void authenticate(User user) {
        try {
            user.load();
        // ruleid: error-swallowed-in-check-in-java, error-swallowed-in-java
        } catch (Exception e) {
        }
        try {
            user.load();
        // ok: error-swallowed-in-check-in-java
        // ruleid: error-swallowed-in-java
        } catch (IOException e) {
        }
        try {
            user.load();
        // ok: error-swallowed-in-check-in-java
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void show(User user) {
        try {
            user.load();
        // ok: error-swallowed-in-check-in-java
        // ruleid: error-swallowed-in-java
        } catch (Exception e) {
        }
        try {
            user.load();
        // ok: error-swallowed-in-java
        } catch (IOException e) {
            log.warn("not loaded", e);
        }
    }
}
