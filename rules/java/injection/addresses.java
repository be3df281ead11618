package example;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Set;
import org.apache.http.client.methods.HttpGet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

class Links extends HttpServlet {
    private static final Map<String, String> PAGES = Map.of("orders", "/orders");
    private static final Map<String, String> FEEDS = Map.of("news", "https://news.example/feed");
    private static final Set<String> HOSTS = Set.of("shop.example");
    private final RestTemplate rest = new RestTemplate();
    private final HttpClient client = HttpClient.newHttpClient();
    private String baseUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // ruleid: redirect-to-parameter
        response.sendRedirect(request.getParameter("next"));
        String target = request.getParameter("target");
        // ruleid: redirect-to-parameter
        response.setHeader("Location", target);
        // ruleid: redirect-to-parameter
        response.sendRedirect("https://" + target);
        // ok: redirect-to-parameter
        response.sendRedirect("https://shop.example/" + target);
        // ok: redirect-to-parameter
        response.sendRedirect(request.getContextPath() + "/orders?id=" + target);
        // ok: redirect-to-parameter
        response.sendRedirect(PAGES.getOrDefault(target, "/"));
        if ("/orders".equals(target)) {
            // ok: redirect-to-parameter
            response.sendRedirect(target);
        }
    }

    @GetMapping("/go")
    public String go(@RequestParam("url") String url) {
        // ruleid: redirect-to-parameter
        return "redirect:" + url;
    }

    @GetMapping("/view")
    public ModelAndView view(String url) {
        // ruleid: redirect-to-parameter
        return new ModelAndView("redirect:" + url);
    }

    @GetMapping("/out")
    public RedirectView out(@RequestParam String url) {
        // ruleid: redirect-to-parameter
        return new RedirectView(url);
    }

    @GetMapping("/away")
    public ResponseEntity<Void> away(@RequestParam String url) {
        // ruleid: redirect-to-parameter
        return ResponseEntity.status(302).location(URI.create(url)).build();
    }

    @GetMapping("/user")
    public String user(@RequestParam String name) {
        // ok: redirect-to-parameter
        return "redirect:/users/" + name;
    }

    public void parsed(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String next = request.getParameter("next");
        URI target = new URI(next);
        if (!HOSTS.contains(target.getHost())) {
            // ok: redirect-to-parameter
            response.sendRedirect("/");
            return;
        }
        // ok: redirect-to-parameter
        response.sendRedirect(next);
    }

    public void elsewhere(HttpServletResponse response, String next) throws IOException {
        // ok: redirect-to-parameter
        response.sendRedirect(next);
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String address = request.getParameter("url");
        // ruleid: address-from-parameter-fetched
        InputStream page = new URL(address).openStream();
        page.transferTo(response.getOutputStream());
        URL url = new URL(address);
        // ruleid: address-from-parameter-fetched
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.connect();
        // ruleid: address-from-parameter-fetched
        HttpRequest fetch = HttpRequest.newBuilder(URI.create(address)).build();
        client.send(fetch, null);
        // ruleid: address-from-parameter-fetched
        HttpGet get = new HttpGet("http://" + address + "/status");
    }

    @GetMapping("/preview")
    public String preview(@RequestParam String url) {
        // ruleid: address-from-parameter-fetched
        return rest.getForObject(url, String.class);
    }

    @GetMapping("/order")
    public String order(@RequestParam String id) {
        // ok: address-from-parameter-fetched
        rest.getForObject("https://api.example/orders/{id}", String.class, id);
        // ok: address-from-parameter-fetched
        rest.getForObject(baseUrl + "/orders/" + id, String.class);
        // ok: address-from-parameter-fetched
        rest.getForObject(String.format("%s/orders/%s", baseUrl, id), String.class);
        // ok: address-from-parameter-fetched
        return rest.getForObject("https://api.example/orders/" + URLEncoder.encode(id), String.class);
    }

    @GetMapping("/feed")
    public String feed(@RequestParam String name, @RequestParam String url) throws Exception {
        // ok: address-from-parameter-fetched
        rest.getForObject(FEEDS.get(name), String.class);
        URI target = URI.create(url);
        if (!HOSTS.contains(target.getHost())) {
            return "";
        }
        // ok: address-from-parameter-fetched
        return rest.getForObject(target, String.class);
    }

    public String batch(String url) {
        // ok: address-from-parameter-fetched
        return rest.getForObject(url, String.class);
    }

    void helped(HttpServletRequest request, Driver driver) throws Exception {
        String address = request.getParameter("address");
        // ruleid: address-from-parameter-fetched
        String one = HttpUtils.fetchText(address);
        // ruleid: address-from-parameter-fetched
        driver.connect(address, null);
        // ruleid: address-from-parameter-fetched
        HttpUriRequest two = RequestBuilder.get("").setUri(address).build();
        // ok: address-from-parameter-fetched
        String three = UrlUtils.getHost(address);
    }

    boolean ours(URI address, String link) {
        String host = address.getHost();
        // ruleid: host-name-ends-alike
        if (host.endsWith("shop.example")) {
            return true;
        }
        // ruleid: host-name-ends-alike
        if (address.getHost().contains("shop.example")) {
            return true;
        }
        // ruleid: host-name-ends-alike
        if (link.startsWith("https://shop.example")) {
            return true;
        }
        // ok: host-name-ends-alike
        if (host.endsWith(".shop.example") || host.equals("shop.example")) {
            return true;
        }
        // ok: host-name-ends-alike
        return link.startsWith("https://shop.example/");
    }

    void pieces(HttpServletRequest request) throws Exception {
        StringBuilder address = new StringBuilder();
        address.append(request.getParameter("host")).append("/orders");
        // ruleid: address-from-parameter-fetched
        new URL(address.toString()).openStream();
        StringBuilder ours = new StringBuilder();
        ours.append("https://shop.example/").append(request.getParameter("page"));
        // ok: address-from-parameter-fetched
        new URL(ours.toString()).openStream();
    }

    ResponseEntity<?> moved(HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        // ruleid: redirect-to-parameter
        headers.get("Location").add(request.getParameter("next"));
        // ok: redirect-to-parameter
        headers.get("X-Next").add(request.getParameter("next"));
        return new ResponseEntity<>(headers, HttpStatus.FOUND);
    }
}
