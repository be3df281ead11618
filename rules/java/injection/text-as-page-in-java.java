import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

@RestController
class SearchController {
    private Articles articles;

    @GetMapping("/echo")
    String echo(@RequestParam String words) {
        // ruleid: text-answered-as-page-in-java
        return words;
    }

    @GetMapping("/trimmed")
    String trimmed(String words) {
        String short_ = words.trim();
        // ruleid: text-answered-as-page-in-java
        return short_;
    }

    @GetMapping("/found")
    String found(String words) {
        // ok: text-answered-as-page-in-java
        return articles.titleOf(words);
    }

    @GetMapping("/escaped")
    String escaped(String words) {
        String clean = HtmlUtils.htmlEscape(words);
        // ok: text-answered-as-page-in-java
        return clean;
    }

    @GetMapping(value = "/json", produces = "application/json")
    String json(String words) {
        // ok: text-answered-as-page-in-java
        return words;
    }

    @GetMapping(value = "/json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> entity(String words) {
        // ok: text-answered-as-page-in-java
        return ResponseEntity.ok(words);
    }

    @GetMapping(value = "/html", produces = {"text/html", "application/json"})
    ResponseEntity<String> page(String words) {
        // ruleid: text-answered-as-page-in-java
        return ResponseEntity.ok(words);
    }

    @PostMapping("/made")
    ResponseEntity<String> made(String words, boolean plain) {
        if (plain) {
            // ok: text-answered-as-page-in-java
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(words);
        }
        // ruleid: text-answered-as-page-in-java
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(words);
    }

    @PostMapping("/maybe")
    ResponseEntity<String> maybe(String words, int number) {
        if (number > 3) {
            // ruleid: text-answered-as-page-in-java
            return new ResponseEntity<>(words, HttpStatus.OK);
        }
        // ruleid: text-answered-as-page-in-java
        return ResponseEntity.of(Optional.of(words));
    }

    @GetMapping("/number")
    ResponseEntity<String> number(int number) {
        // ok: text-answered-as-page-in-java
        return ResponseEntity.ok(number);
    }

    // ok: text-answered-as-page-in-java
    String helper(String words) {
        return words;
    }
}

@Path("/shop")
class ShopResource {
    @GET
    public Response plain(@QueryParam("words") String words) {
        // ruleid: text-answered-as-page-in-java
        return Response.ok(words).build();
    }

    @GET
    @Produces("application/json")
    public Response json(@QueryParam("words") String words) {
        // ok: text-answered-as-page-in-java
        return Response.ok(words).build();
    }

    @POST
    public Response typed(String words) {
        // ruleid: text-answered-as-page-in-java
        return Response.ok().type(MediaType.TEXT_HTML).entity(words).build();
    }

    @POST
    public Response typedJson(String words) {
        // ok: text-answered-as-page-in-java
        return Response.ok().type(MediaType.APPLICATION_JSON).entity(words).build();
    }

    @GET
    public String text(@QueryParam("words") String words) {
        // ruleid: text-answered-as-page-in-java
        return words;
    }
}

@Controller
class PageController {
    @GetMapping("/page")
    String page(String view) {
        // ok: text-answered-as-page-in-java
        return view;
    }

    @ResponseBody
    @GetMapping("/raw")
    String raw(String words) {
        // ruleid: text-answered-as-page-in-java
        return words;
    }
}
