import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Recovery {
    void forgotPassword(User user, SecureRandom random) {
        // ruleid: reset-token-predictable-in-java
        user.setResetToken(Long.toString(System.currentTimeMillis(), 36));
        // ruleid: reset-token-predictable-in-java
        user.setResetToken(DigestUtils.md5Hex(user.getEmail()));
        // ruleid: reset-token-predictable-in-java
        String resetCode = String.valueOf(System.nanoTime() % 1000000);
        // ruleid: reset-token-predictable-in-java
        String token = user.getId() + "-" + System.nanoTime();
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        // ok: reset-token-predictable-in-java
        user.setResetToken(hex(bytes));
        // ok: reset-token-predictable-in-java
        user.setResetToken(UUID.randomUUID().toString());
        // ok: reset-token-predictable-in-java
        user.setResetTokenExpires(System.currentTimeMillis() + 3_600_000);
        // ok: reset-token-predictable-in-java
        long started = System.currentTimeMillis();
    }

    void sendResetLink(HttpServletRequest request, User user, Settings settings) {
        // ruleid: reset-link-from-host-header-in-java
        String resetUrl = "https://" + request.getServerName() + "/reset/" + user.getResetToken();
        // ruleid: reset-link-from-host-header-in-java
        String resetLink = "https://" + request.getHeader("Host") + "/reset/" + user.getResetToken();
        // ruleid: reset-link-from-host-header-in-java
        mailer.sendMail(user.getEmail(), "A new password", request.getRequestURL() + "?token=" + user.getResetToken());
        // ok: reset-link-from-host-header-in-java
        String safeResetUrl = "https://" + settings.getHost() + "/reset/" + user.getResetToken();
        // ok: reset-link-from-host-header-in-java
        String page = "https://" + request.getServerName() + "/about";
        // ok: reset-link-from-host-header-in-java
        mailer.sendMail(user.getEmail(), "A new password", settings.getBase() + "/reset/" + user.getResetToken());
    }

    @PostMapping("/reset")
    String resetPassword(@RequestParam String email, @RequestParam String password) {
        User user = users.findByEmail(email);
        // ruleid: password-set-without-proof-in-java
        user.setPassword(encoder.encode(password));
        users.save(user);
        return "done";
    }

    @PostMapping("/forgot-sql")
    String forgotPasswordSql(@RequestParam long id, @RequestParam String password) {
        // ruleid: password-set-without-proof-in-java
        jdbc.update("UPDATE users SET password = ? WHERE id = ?", encoder.encode(password), id);
        return "done";
    }

    @PostMapping("/reset-well")
    String resetPasswordWell(@RequestParam String token, @RequestParam String password) {
        User user = users.findByResetToken(token);
        // ok: password-set-without-proof-in-java
        user.setPassword(encoder.encode(password));
        return "done";
    }

    @PostMapping("/register")
    String register(@RequestParam String name, @RequestParam String password) {
        User user = new User(name);
        // ok: password-set-without-proof-in-java
        user.setPassword(encoder.encode(password));
        return "done";
    }

    @PostMapping("/forgot")
    ResponseEntity<?> forgot(@RequestParam String email) {
        String resetToken = tokens.create(email);
        if (debugging) {
            // ruleid: reset-token-in-answer-of-java
            return ResponseEntity.ok(Map.of("token", resetToken));
        }
        // ok: reset-token-in-answer-of-java
        return ResponseEntity.ok(Map.of("message", "sent"));
    }

    @PostMapping("/login")
    ResponseEntity<?> login(@RequestParam String user) {
        String token = tokens.create(user);
        // ok: reset-token-in-answer-of-java
        return ResponseEntity.ok(token);
    }

    boolean ask(HttpServletRequest request, User user) {
        // ruleid: security-question-asked-in-java
        if (user.getSecurityAnswer().equalsIgnoreCase(request.getParameter("answer"))) return true;
        // ruleid: security-question-asked-in-java
        if (Objects.equals(request.getParameter("securityAnswer"), user.getAnswer())) return true;
        // ok: security-question-asked-in-java
        return user.getAnswer().equals(request.getParameter("answer"));
    }

    void welcome(User user, String newPassword, SimpleMailMessage message) {
        // ruleid: password-sent-by-mail-in-java
        message.setText("Your password is " + newPassword);
        // ruleid: password-sent-by-mail-in-java
        sendEmail(user.getEmail(), "Hello", String.format("Your password: %s", user.getPassword()));
        // ok: password-sent-by-mail-in-java
        message.setText("Your password was changed");
        // ok: password-sent-by-mail-in-java
        sendEmail(user.getEmail(), "Hello", "Open " + user.getResetPasswordUrl());
        // ok: password-sent-by-mail-in-java
        passwordField.setText(newPassword);
    }
}
