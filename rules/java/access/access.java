@RestController
class Invoices {
    @GetMapping("/invoices/{id}")
    public Invoice show(@PathVariable Long id) {
        // ruleid: entity-by-id-without-owner
        return invoices.findById(id).orElseThrow();
    }

    @DeleteMapping("/notes/{id}")
    public void delete(@PathVariable("id") Long noteId) {
        // ruleid: entity-by-id-without-owner
        notes.deleteById(noteId);
    }

    @GetMapping("/my/invoices/{id}")
    public Invoice own(@PathVariable Long id, Principal principal) {
        // ok: entity-by-id-without-owner
        Invoice found = invoices.findById(id).orElseThrow();
        check(found, principal);
        return found;
    }

    @PreAuthorize("@access.mayRead(#id)")
    @GetMapping("/shared/{id}")
    public Invoice shared(@PathVariable Long id) {
        // ok: entity-by-id-without-owner
        return invoices.findById(id).orElseThrow();
    }

    @GetMapping("/teams/{id}")
    public Team team(@PathVariable Long id) {
        // ok: entity-by-id-without-owner
        Team team = teams.findById(id).orElseThrow();
        if (!access.isOwner(team)) {
            throw new NotFound();
        }
        return team;
    }

    @GetMapping("/admin/users")
    // ruleid: admin-mapping-without-check
    public List<User> users() {
        return users.findAll();
    }

    @PostMapping(value = "/internal/refund", produces = "application/json")
    // ruleid: admin-mapping-without-check
    public void refund(Order order) {
        bank.payBack(order);
    }

    @PreAuthorize("hasRole('ADMIN')")
    @GetMapping("/admin/reports")
    // ok: admin-mapping-without-check
    public List<Report> reports() {
        return reports.findAll();
    }

    @GetMapping("/administrators-guide")
    // ok: admin-mapping-without-check
    public String guide() {
        return "how to";
    }

    @PostMapping("/users")
    public User create(@RequestBody User user) {
        // ruleid: entity-bound-from-request
        return users.save(user);
    }

    @PostMapping("/profiles")
    public String profile(@ModelAttribute("profile") Profile profile) {
        // ruleid: entity-bound-from-request
        profiles.saveAndFlush(profile);
        return "done";
    }

    @PostMapping("/members")
    public Member member(@RequestBody NewMember asked) {
        Member member = new Member(asked.name(), asked.city());
        // ok: entity-bound-from-request
        return members.save(member);
    }

    void seed() {
        // ok: entity-bound-from-request
        members.save(new Member("Ada", "London"));
    }

    void fill(HttpServletRequest request, User user) throws Exception {
        // ruleid: bean-filled-from-parameters
        BeanUtils.populate(user, request.getParameterMap());
        // ok: bean-filled-from-parameters
        BeanUtils.populate(user, Map.of("name", request.getParameter("name")));
    }

    boolean admin(HttpServletRequest request) {
        // ruleid: role-taken-from-request
        if ("true".equals(request.getParameter("isAdmin"))) {
            return true;
        }
        // ok: role-taken-from-request
        if ("yes".equals(request.getParameter("confirmed"))) {
            return false;
        }
        // ok: role-taken-from-request
        return request.isUserInRole("admin");
    }
}

class Security {
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        // ruleid: every-request-permitted
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
    }

    SecurityFilterChain closed(HttpSecurity http) throws Exception {
        // ok: every-request-permitted
        return http.authorizeHttpRequests(all -> all.requestMatchers("/login").permitAll().anyRequest().authenticated()).build();
    }
}
