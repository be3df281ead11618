import javax.naming.Context;

class Open {
    void chain(HttpSecurity http, WebSecurity web) throws Exception {
        // ruleid: address-permitted-to-all
        http.authorizeRequests().antMatchers("/admin/**").permitAll();
        // ruleid: address-permitted-to-all
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/**").permitAll());
        // ok: address-permitted-to-all
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/login", "/css/**").permitAll());
        // ok: address-permitted-to-all
        http.authorizeRequests().antMatchers("/admin/**").hasRole("ADMIN");
        // ruleid: address-permitted-to-all
        web.ignoring().antMatchers("/api/**");
        // ok: address-permitted-to-all
        web.ignoring().antMatchers("/images/**");
        // ruleid: actuator-open-to-all
        http.requestMatcher(EndpointRequest.toAnyEndpoint()).authorizeRequests().anyRequest().permitAll();
        // ok: actuator-open-to-all
        http.requestMatcher(EndpointRequest.toAnyEndpoint()).authorizeRequests().anyRequest().hasRole("ADMIN");
    }

    void directory(Hashtable<String, String> env) {
        // ruleid: directory-asked-as-nobody
        env.put(Context.SECURITY_AUTHENTICATION, "none");
        // ok: directory-asked-as-nobody
        env.put(Context.SECURITY_AUTHENTICATION, "simple");
    }

    void shiro(Map<String, String> rules) {
        // ruleid: addresses-open-in-shiro
        rules.put("/admin/**", "anon");
        // ok: addresses-open-in-shiro
        rules.put("/login", "anon");
        // ok: addresses-open-in-shiro
        rules.put("/admin/**", "authc");
    }
}

@RestController
class Orders {
    @PreAuthorize("hasRole('ADMIN')")
    @PostMapping("/orders")
    // ok: only-method-without-role
    Order save(@RequestBody Draft draft) {
        return store.add(draft);
    }

    @DeleteMapping("/orders/{id}")
    // ruleid: only-method-without-role
    void remove(@PathVariable long id) {
        store.remove(id);
    }

    @GetMapping("/orders")
    // ok: only-method-without-role
    List<Order> list() {
        return store.all();
    }
}

@RestController
class Prices {
    @PostMapping("/prices")
    // ok: only-method-without-role
    Price save(@RequestBody Draft draft) {
        return store.price(draft);
    }
}
