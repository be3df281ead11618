import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvoiceController {
    private final InvoiceRepository invoices;

    InvoiceController(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/invoices/{id}")
    // region: load
    Invoice show(@PathVariable Long id, Principal principal) {
        // ruleid: owner-in-the-query-in-java
        return invoices.findByIdAndOwner(id, principal.getName()).orElseThrow();
    }
    // endregion
}
