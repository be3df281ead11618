import javax.servlet.http.*;
import org.springframework.security.access.prepost.PreAuthorize;

class Checks extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        // ruleid: role-compared-by-identity
        if (user.getRole() == "ADMIN") {
            show(response);
        }
        // ok: role-compared-by-identity
        if ("ADMIN".equals(user.getRole())) {
            show(response);
        }
        // ok: role-compared-by-identity
        if (user.getRole() == Role.ADMIN) {
            show(response);
        }
        String address = request.getHeader("X-Forwarded-For");
        // ruleid: address-believed-from-header-in-java
        if ("127.0.0.1".equals(address)) {
            show(response);
        }
        // ruleid: address-believed-from-header-in-java
        if (allowedAddresses.contains(address)) {
            show(response);
        }
        // ok: address-believed-from-header-in-java
        if ("127.0.0.1".equals(request.getRemoteAddr())) {
            show(response);
        }
        // ok: address-believed-from-header-in-java
        log(address);
        String admin = adminCookie.getValue();
        // ruleid: login-decided-by-cookie
        if (admin.equals("true")) {
            show(response);
        }
        String role = request.getParameter("role");
        // ruleid: login-decided-by-cookie
        if ("admin".equals(role)) {
            show(response);
        }
        String page = request.getParameter("page");
        // ok: login-decided-by-cookie
        if ("admin".equals(page)) {
            show(response);
        }
        // ok: login-decided-by-cookie
        if ("dark".equals(themeCookie.getValue())) {
            show(response);
        }
        String what = request.getParameter("what");
        // ruleid: permission-named-by-request
        if (subject.isPermitted("orders:" + what)) {
            show(response);
        }
        // ok: permission-named-by-request
        if (subject.isPermitted("orders:read")) {
            show(response);
        }
    }
}

class OwnPermissions implements PermissionEvaluator {
    // ruleid: everybody-is-granted
    public boolean hasPermission(Authentication who, Object what, Object permission) {
        return true;
    }
}

class Voter implements AccessDecisionVoter<Object> {
    // ruleid: everybody-is-granted
    public int vote(Authentication who, Object what, Collection<ConfigAttribute> attributes) {
        return ACCESS_GRANTED;
    }

    // ok: everybody-is-granted
    public boolean supports(Class<?> type) {
        return true;
    }

    // ok: everybody-is-granted
    public boolean hasRole(Authentication who, String role) {
        return who.getAuthorities().contains(role);
    }
}

class Rules {
    void chain(HttpSecurity http) throws Exception {
        // ruleid: everybody-is-granted-by-lambda
        http.authorizeHttpRequests().anyRequest().access((authentication, context) -> new AuthorizationDecision(true));
        // ok: everybody-is-granted-by-lambda
        http.authorizeHttpRequests().anyRequest().access((authentication, context) -> manager.check(authentication, context));
        // ruleid: later-rules-never-asked
        http.authorizeRequests().antMatchers("/**").authenticated().antMatchers("/admin/**").hasRole("ADMIN");
        // ok: later-rules-never-asked
        http.authorizeRequests().antMatchers("/admin/**").hasRole("ADMIN").antMatchers("/**").authenticated();
    }

    // ruleid: expression-lets-everybody-in
    @PreAuthorize("hasRole('ADMIN') or isAuthenticated()")
    public void close() {
        run();
    }

    // ok: expression-lets-everybody-in
    @PreAuthorize("hasRole('ADMIN') or hasRole('OWNER')")
    public void open() {
        run();
    }

    @PreAuthorize("hasRole('ADMIN')")
    // ruleid: annotation-never-asked
    private void delete() {
        run();
    }

    @PreAuthorize("hasRole('ADMIN')")
    // ok: annotation-never-asked
    public void remove() {
        run();
    }
}

class LoginFilter implements Filter {
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) throws Exception {
        HttpServletRequest request = (HttpServletRequest) req;
        HttpServletResponse response = (HttpServletResponse) res;
        String uri = request.getRequestURI();
        // ruleid: address-of-request-looked-into
        if (uri.contains("/public") || uri.equals("/login")) {
            chain.doFilter(req, res);
            return;
        }
        // ok: address-of-request-looked-into
        if (request.getServletPath().equals("/login")) {
            chain.doFilter(req, res);
            return;
        }
        if (request.getSession().getAttribute("user") == null) {
            // ruleid: refusal-goes-on
            response.sendError(403);
        }
        chain.doFilter(req, res);
    }
}

class OtherFilter implements Filter {
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) throws Exception {
        HttpServletResponse response = (HttpServletResponse) res;
        if (user() == null) {
            // ok: refusal-goes-on
            response.sendError(403);
            return;
        }
        if (other() == null) {
            // ok: refusal-goes-on
            response.sendRedirect("/login");
        } else {
            chain.doFilter(req, res);
        }
    }

    String name(HttpServletRequest request) {
        // ok: address-of-request-looked-into
        return request.getRequestURI().contains("/api") ? "api" : "page";
    }
}
