import org.springframework.security.config.http.SessionCreationPolicy;

@Configuration
class Security {
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        // ruleid: csrf-check-disabled
        http.csrf().disable();
        http.authorizeRequests()
                .anyRequest()
                .authenticated()
                .and()
                // ruleid: csrf-check-disabled
                .csrf()
                .disable();
        return http.build();
    }

    SecurityFilterChain lambdas(HttpSecurity http) throws Exception {
        // ruleid: csrf-check-disabled
        http.csrf(csrf -> csrf.disable());
        // ruleid: csrf-check-disabled
        http.csrf(AbstractHttpConfigurer::disable);
        // ruleid: csrf-check-disabled
        http.csrf(ServerHttpSecurity.CsrfSpec::disable);
        // ok: csrf-check-disabled
        http.csrf(Customizer.withDefaults());
        // ok: csrf-check-disabled
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens));
        // ok: csrf-check-disabled
        http.httpBasic().disable();
        // ruleid: csrf-check-ignored-everywhere
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/**"));
        // ok: csrf-check-ignored-everywhere
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/webhooks/stripe"));
        return http.build();
    }

    SecurityFilterChain api(HttpSecurity http) throws Exception {
        // ok: csrf-check-disabled
        http.csrf().disable();
        http.sessionManagement().sessionCreationPolicy(SessionCreationPolicy.STATELESS);
        return http.build();
    }
}

@Controller
class Pages {
    @RequestMapping("/transfer")
    // ruleid: mapping-takes-every-method
    String transfer(@RequestParam long to) {
        return "done";
    }

    @RequestMapping(value = "/deposit", produces = "text/html")
    // ruleid: mapping-takes-every-method
    String deposit(@RequestParam long to) {
        return "done";
    }

    @RequestMapping(value = "/withdraw", method = RequestMethod.POST)
    // ok: mapping-takes-every-method
    String withdraw(@RequestParam long to) {
        return "done";
    }

    @PostMapping("/pay")
    // ok: mapping-takes-every-method
    String pay(@RequestParam long to) {
        return "done";
    }

    @GetMapping("/orders/{id}/delete")
    String delete(@PathVariable long id) {
        // ruleid: state-changed-by-get-in-java
        orderRepository.deleteById(id);
        return "redirect:/";
    }

    @PostMapping("/orders/{id}/delete")
    String remove(@PathVariable long id) {
        // ok: state-changed-by-get-in-java
        orderRepository.deleteById(id);
        return "redirect:/";
    }

    @GetMapping("/confirm")
    String confirm(@RequestParam String token) {
        // ok: state-changed-by-get-in-java
        userRepository.save(users.byToken(token));
        return "redirect:/";
    }

    @GetMapping("/names")
    String names(Map<String, String> names) {
        // ok: state-changed-by-get-in-java
        names.remove("root");
        return "names";
    }

    void cookies(ResponseCookie.Builder builder) {
        // ruleid: session-cookie-sent-across-sites
        builder.sameSite("None");
        // ok: session-cookie-sent-across-sites
        builder.sameSite("Lax");
    }
}

class Votes extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: state-changed-by-get-in-java
        statement.executeUpdate("UPDATE polls SET votes = votes + 1");
    }

    @RequestMapping(value = "/orders/cancel", method = {RequestMethod.GET, RequestMethod.POST})
    void cancel(Order order) {
        // ruleid: state-changed-by-get-in-java
        orderRepository.delete(order);
    }

    @RequestMapping(value = "/orders/close", method = RequestMethod.POST)
    void close(Order order) {
        // ok: state-changed-by-get-in-java
        orderRepository.delete(order);
    }
}
