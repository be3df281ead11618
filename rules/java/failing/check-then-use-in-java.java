package shop.races;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;

class Visits extends HttpServlet {
    private String name;
    private int count;
    private static final Object LOCK = new Object();

    void hello(HttpServletRequest request) {
        // ruleid: servlet-field-shared
        name = request.getParameter("name");
        // ruleid: servlet-field-shared
        count++;
        // ok: servlet-field-shared
        String local = name;
        synchronized (LOCK) {
            // ok: servlet-field-shared
            count++;
        }
    }

    public void init() {
        // ok: servlet-field-shared
        name = "nobody";
    }
}

class Files2 {
    void flawed(File file, Path path) throws IOException {
        // ruleid: checked-then-used-in-java
        if (file.exists()) {
            file.delete();
        }
        // ruleid: checked-then-used-in-java
        if (file.canRead()) {
            FileInputStream in = new FileInputStream(file);
        }
        // ruleid: checked-then-used-in-java
        if (!Files.exists(path)) {
            Files.createFile(path);
        }
    }

    void safe(File file, Path path) throws IOException {
        // ok: checked-then-used-in-java
        Files.deleteIfExists(path);
        // ok: checked-then-used-in-java
        if (file.exists()) {
            System.out.println("there");
        }
        // ok: checked-then-used-in-java
        FileInputStream in = new FileInputStream(file);
    }

    void pay(Accounts accounts, long number, int amount) {
        Account account = accounts.findById(number);
        // ruleid: counted-without-lock-in-java
        if (account.getBalance() >= amount) {
            // ruleid: counted-without-lock-in-java
            account.setBalance(account.getBalance() - amount);
            accounts.save(account);
        }
    }

    void payWell(EntityManager em, Accounts accounts, long number, int amount) {
        Account account = em.find(Account.class, number, LockModeType.PESSIMISTIC_WRITE);
        // ok: counted-without-lock-in-java
        account.setBalance(account.getBalance() - amount);
        accounts.save(account);
        // ok: counted-without-lock-in-java
        account.setName(account.getFirstName());
    }
}
