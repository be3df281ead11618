import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Shop {
    User logIn(User user, Signature signature, byte[] mark, String given) throws Exception {
        // ruleid: check-result-ignored-in-java
        signature.verify(mark);
        // ruleid: check-result-ignored-in-java
        MessageDigest.isEqual(mark, user.mark());
        // ruleid: check-result-ignored-in-java
        passwordEncoder.matches(given, user.hash());
        if (user.known()) {
            // ruleid: check-result-ignored-in-java
            policy.isAllowed(user, "log in");
        }
        // ruleid: check-result-ignored-in-java
        BCrypt.checkpw(given, user.hash());
        // ok: check-result-ignored-in-java
        if (!signature.verify(mark)) {
            throw new SecurityException();
        }
        // ok: check-result-ignored-in-java
        boolean same = MessageDigest.isEqual(mark, user.mark());
        // ok: check-result-ignored-in-java
        users.filter(one -> policy.isAllowed(one, "log in"));
        // ok: check-result-ignored-in-java
        policy.require(user, "log in");
        return same ? user : null;
    }

    boolean known(User user, String given) {
        // ok: check-result-ignored-in-java
        return passwordEncoder.matches(given, user.hash());
    }

    String upload(String name, String comment) {
        // ruleid: cleaning-without-effect-in-java
        name.replace("../", "");
        // ruleid: cleaning-without-effect-in-java
        comment.replaceAll("<[^>]*>", "");
        // ruleid: cleaning-without-effect-in-java
        name.trim();
        // ruleid: cleaning-without-effect-in-java
        HtmlUtils.htmlEscape(comment);
        // ok: cleaning-without-effect-in-java
        name = name.replace("../", "");
        // ok: cleaning-without-effect-in-java
        buffer.trim(4);
        // ok: cleaning-without-effect-in-java
        names.add(name.trim());
        // ok: cleaning-without-effect-in-java
        return HtmlUtils.htmlEscape(comment);
    }

    void book(CountDownLatch latch) throws Exception {
        // ruleid: lock-not-taken
        lock.tryLock();
        // ruleid: lock-not-taken
        semaphore.tryAcquire(1, TimeUnit.SECONDS);
        // todoruleid: lock-not-taken
        latch.await(5, TimeUnit.SECONDS);
        // ok: lock-not-taken
        lock.lock();
        // ok: lock-not-taken
        latch.await();
        // ok: lock-not-taken
        if (!lock.tryLock()) {
            return;
        }
        orders.add();
    }

    boolean keep(File file, File other) {
        // ruleid: mode-result-ignored
        file.setReadable(false, false);
        // ruleid: mode-result-ignored
        file.renameTo(other);
        // ok: mode-result-ignored
        if (!file.setReadable(false, false)) {
            return false;
        }
        // ok: mode-result-ignored
        connection.setReadOnly(true);
        // ruleid: file-result-ignored
        file.delete();
        // ruleid: file-result-ignored
        new File("orders").mkdirs();
        // ok: file-result-ignored
        if (!file.delete()) {
            return false;
        }
        // ok: file-result-ignored
        orders.delete();
        // ok: file-result-ignored
        return other.mkdirs();
    }

    byte[] load(InputStream in, FileInputStream file) throws Exception {
        byte[] bytes = new byte[100];
        // ruleid: read-result-ignored
        in.read(bytes);
        // ruleid: read-result-ignored
        file.read(bytes, 0, 100);
        // ruleid: read-result-ignored
        in.skip(10);
        // ok: read-result-ignored
        int count = in.read(bytes);
        // ok: read-result-ignored
        while (in.read(bytes) > 0) {
            count += 1;
        }
        // ok: read-result-ignored
        in.readNBytes(bytes, 0, 100);
        // ok: read-result-ignored
        in.read();
        return bytes;
    }
}
