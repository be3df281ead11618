import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import reactor.core.publisher.Mono;

class Policy {
    boolean isAllowed(User user) {
        try {
            return server.ask(user);
        } catch (IOException e) {
            // ruleid: granted-on-error-in-java
            return true;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        try {
            return server.ask(request.getUserPrincipal());
        } catch (IOException | RuntimeException e) {
            log.warn("policy server is down", e);
            // ruleid: granted-on-error-in-java
            return true;
        } finally {
            done();
        }
    }

    public int vote(Authentication user, Object what) {
        try {
            return server.ask(user) ? ACCESS_GRANTED : ACCESS_DENIED;
        } catch (IOException e) {
            // ruleid: granted-on-error-in-java
            return ACCESS_GRANTED;
        }
    }

    Mono<Boolean> hasPermission(User user) {
        // ruleid: granted-on-error-in-java
        return server.asks(user).onErrorReturn(true);
    }

    CompletableFuture<Boolean> checkAccess(User user) {
        // ruleid: granted-on-error-in-java
        return server.later(user).exceptionally(e -> true);
    }

    boolean authorize(User user) {
        try {
            return server.ask(user);
        } catch (IOException e) {
            // ok: granted-on-error-in-java
            return false;
        }
    }

    boolean needsLogin(Page page) {
        try {
            return page.hidden();
        } catch (IOException e) {
            // ok: granted-on-error-in-java
            return true;
        }
    }

    boolean isAccessDenied(User user) {
        try {
            return server.ask(user);
        } catch (IOException e) {
            // ok: granted-on-error-in-java
            return true;
        }
    }

    boolean hasTitle(Page page) {
        try {
            return page.title() != null;
        } catch (IOException e) {
            // ok: granted-on-error-in-java, valid-on-error-in-java
            return true;
        }
    }

    boolean isValid(Upload upload) {
        try {
            return scanner.scan(upload).clean();
        } catch (IOException e) {
            // ruleid: valid-on-error-in-java
            return true;
        }
    }

    boolean isValidOrder(Order order) {
        try {
            return order.total() > 0;
        } catch (IOException e) {
            // ok: valid-on-error-in-java
            return false;
        }
    }

    boolean arrived(String token) {
        try {
            verifier.verify(token);
            // ok: verified-on-error-in-java
            return true;
        } catch (JWTVerificationException e) {
            // ruleid: verified-on-error-in-java
            return true;
        }
    }

    boolean refused(String token) {
        try {
            verifier.verify(token);
            // ok: verified-on-error-in-java
            return true;
        } catch (JWTVerificationException e) {
            // ok: verified-on-error-in-java
            return false;
        }
    }

    boolean isRevoked(String token) {
        try {
            return redis.has("revoked", token);
        } catch (IOException e) {
            // ruleid: not-blocked-on-error-in-java
            return false;
        }
    }

    boolean isLocked(String user) {
        try {
            return redis.get(user) > 10;
        } catch (IOException e) {
            // ok: not-blocked-on-error-in-java
            return true;
        }
    }

    boolean isEmpty(Basket basket) {
        try {
            return basket.rows() == 0;
        } catch (IOException e) {
            // ok: not-blocked-on-error-in-java
            return false;
        }
    }

    boolean enter(User user) {
        boolean allowed;
        try {
            allowed = server.ask(user);
        } catch (IOException e) {
            // ruleid: flag-set-on-error-in-java
            allowed = true;
        }
        try {
            this.trusted = server.ask(user);
        } catch (IOException e) {
            // ok: flag-set-on-error-in-java
            this.trusted = false;
            // ok: flag-set-on-error-in-java
            this.missing = true;
        }
        // ruleid: true-until-checked-in-java
        boolean valid = true;
        try {
            valid = server.ask(user);
        } catch (IOException e) {
            log.warn("policy server is down", e);
        }
        // ok: true-until-checked-in-java
        boolean authorized = false;
        try {
            authorized = server.ask(user);
        } catch (IOException e) {
        }
        return allowed && valid && authorized;
    }

    boolean canAccess(Map<String, Boolean> permissions, String action) {
        // ruleid: granted-by-default-in-java
        if (permissions.getOrDefault(action, true)) {
            return true;
        }
        // ok: granted-by-default-in-java
        if (permissions.getOrDefault(action, false)) {
            return true;
        }
        // ok: granted-by-default-in-java
        if (colours.getOrDefault(action, true)) {
            return true;
        }
        // ruleid: granted-by-default-in-java
        return server.find(action).orElse(true);
    }

    boolean roleAllows(String role) {
        switch (role) {
            case "guest":
                return false;
            // ruleid: default-grants-in-java
            default:
                return true;
        }
    }

    boolean roleGrants(String role) {
        switch (role) {
            case "admin":
                return true;
            // ok: default-grants-in-java
            default:
                return false;
        }
    }
}

class TokenFilter {
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
        try {
            // ruleid: passed-on-after-error-in-java
            verifyToken(request);
            chain.doFilter(request, response);
        } catch (TokenException e) {
            chain.doFilter(request, response);
        }
    }
}

class StrictFilter {
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
        try {
            // ok: passed-on-after-error-in-java
            verifyToken(request);
        } catch (TokenException e) {
            ((HttpServletResponse) response).sendError(401);
            return;
        }
        chain.doFilter(request, response);
    }
}

class SpringFilter {
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
        try {
            // ok: passed-on-after-error-in-java
            verifyToken(request);
            SecurityContextHolder.getContext().setAuthentication(user);
            chain.doFilter(request, response);
        } catch (TokenException e) {
            chain.doFilter(request, response);
        }
    }
}
