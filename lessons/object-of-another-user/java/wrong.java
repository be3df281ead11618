import java.util.UUID;
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
    Invoice show(@PathVariable UUID id) {
        // ruleid: id-hard-to-guess-in-java
        return invoices.findByUuid(id).orElseThrow();
    }
    // endregion
}
