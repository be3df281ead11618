@Entity
class Member {
    String name;
    boolean admin;
}

@RestController
class Members {
    @GetMapping("/invoices/{id}")
    Invoice invoice(@PathVariable long id) {
        // ruleid: row-by-id-for-anyone-in-java
        return invoiceService.getInvoice(id);
    }

    @GetMapping("/own/{id}")
    Invoice own(@PathVariable long id, Principal principal) {
        // ok: row-by-id-for-anyone-in-java
        return invoiceService.getInvoice(id, principal.getName());
    }

    @GetMapping("/checked/{id}")
    @PostAuthorize("returnObject.owner == authentication.name")
    Invoice checked(@PathVariable long id) {
        // ok: row-by-id-for-anyone-in-java
        return invoiceService.getInvoice(id);
    }

    @GetMapping("/rows/{id}")
    Map<String, Object> row(@PathVariable long id) {
        // ruleid: row-by-id-for-anyone-in-java
        return jdbc.queryForMap("SELECT * FROM invoices WHERE id = ?", id);
    }

    @GetMapping("/goods/{id}")
    Map<String, Object> goods(@PathVariable long id) {
        // ok: row-by-id-for-anyone-in-java
        return jdbc.queryForMap("SELECT * FROM goods WHERE id = ?", id);
    }

    @PutMapping("/members/me")
    void change(@RequestBody MemberDraft draft) {
        Row member = store.me();
        // ruleid: entity-copied-from-request
        BeanUtils.copyProperties(draft, member);
        // ok: entity-copied-from-request
        BeanUtils.copyProperties(defaults, member);
        // ok: entity-copied-from-request
        member.setName(draft.getName());
    }

    @PostMapping("/members")
    // ruleid: entity-as-argument-of-handler
    void join(Member member) {
        store.add(member);
    }

    @PostMapping("/members/by-name")
    // ok: entity-as-argument-of-handler
    void joinByName(MemberDraft member) {
        store.add(member.name());
    }

    void set(HttpServletRequest request, Row row) throws Exception {
        String name = request.getParameter("field");
        // ruleid: object-filled-by-names-of-request
        BeanUtils.setProperty(row, name, request.getParameter("value"));
        // ok: object-filled-by-names-of-request
        BeanUtils.setProperty(row, "city", request.getParameter("value"));
    }

    @InitBinder
    void bind(WebDataBinder binder) {
        // ruleid: binder-without-allowed-fields
        binder.setDisallowedFields("admin");
    }

    @InitBinder("named")
    void bindNamed(WebDataBinder named) {
        // ok: binder-without-allowed-fields
        named.setAllowedFields("name", "city");
    }
}
