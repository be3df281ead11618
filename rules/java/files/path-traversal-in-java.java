package shop.files;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.io.FilenameUtils;
import org.springframework.core.io.FileSystemResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

class Invoices extends HttpServlet {
    private static final Path FOLDER = Paths.get("invoices").toAbsolutePath().normalize();

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        // ruleid: path-from-request-in-java
        File file = new File("invoices/" + name);
        // ruleid: path-from-request-in-java
        File inFolder = new File("invoices", name);
        // ruleid: path-from-request-in-java
        InputStream in = new FileInputStream("invoices/" + name);
        // ruleid: path-from-request-in-java
        byte[] all = Files.readAllBytes(Paths.get("invoices", name));
        // ruleid: path-from-request-in-java
        byte[] more = Files.readAllBytes(FOLDER.resolve(name));
        // ruleid: path-from-request-in-java
        InputStream page = getClass().getResourceAsStream("/pages/" + request.getHeader("X-Page"));
        // ruleid: path-from-request-in-java
        File text = new File(String.format("texts/%s.txt", name));
        in.close();
    }

    @GetMapping("/pictures/{name}")
    FileSystemResource picture(@PathVariable("name") String name) {
        // ruleid: path-from-request-in-java
        return new FileSystemResource("pictures/" + name);
    }

    @PostMapping("/pictures")
    void keep(@RequestParam MultipartFile picture) throws IOException {
        // ruleid: path-from-request-in-java
        picture.transferTo(new File("pictures/" + picture.getOriginalFilename()));
        // ok: path-from-request-in-java
        picture.transferTo(new File("pictures/" + FilenameUtils.getName(picture.getOriginalFilename())));
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        // ok: path-from-request-in-java
        Path path = Paths.get("invoices/terms.pdf");
        int year = Integer.parseInt(request.getParameter("year"));
        // ok: path-from-request-in-java
        File report = new File("reports/" + year + ".pdf");
        // ok: path-from-request-in-java
        response.getWriter().write(name);
        if (name.contains("..") || name.contains("/")) {
            throw new IOException("no such file");
        }
        // ok: path-from-request-in-java
        File plain = new File("invoices", name);
    }

    byte[] batch(String name) throws IOException {
        // ok: path-from-request-in-java
        return Files.readAllBytes(Paths.get("invoices", name));
    }

    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String month = request.getParameter("month");
        if (!month.matches("\\d{4}-\\d{2}")) {
            return;
        }
        // ok: path-from-request-in-java
        Files.delete(FOLDER.resolve(month));
    }

    void checked(HttpServletRequest request) throws IOException {
        // ok: path-from-request-in-java
        Path path = FOLDER.resolve(request.getParameter("name")).normalize();
        if (!path.startsWith(FOLDER)) {
            throw new IOException("no such file");
        }
        Files.delete(path);
        // ok: path-from-request-in-java
        File file = new File("invoices", request.getParameter("name"));
        if (!file.getCanonicalPath().startsWith("/srv/invoices/")) {
            throw new IOException("no such file");
        }
        // ruleid: path-from-request-in-java
        File other = new File("invoices", request.getParameter("other"));
    }

    void named(InetAddress address, File folder, String child) throws Exception {
        String host = address.getHostName();
        // ruleid: path-from-request-in-java
        File one = new File(host, "orders.txt");
        // ruleid: path-from-request-in-java
        Writer two = new LockableFileWriter(host);
        // ok: path-from-request-in-java
        File three = new File("orders", "list.txt");
    }

    boolean within(File file, File folder) throws Exception {
        // ruleid: path-prefix-without-separator-in-java
        if (file.getCanonicalPath().startsWith(folder.getCanonicalPath())) {
            return true;
        }
        String path = file.getCanonicalPath();
        // ruleid: path-prefix-without-separator-in-java
        return path.startsWith(folder.getCanonicalPath());
    }

    boolean withinSafely(File file, File folder) throws Exception {
        // ok: path-prefix-without-separator-in-java
        if (file.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator)) {
            return true;
        }
        // ok: path-prefix-without-separator-in-java
        if (file.toPath().normalize().startsWith(folder.toPath())) {
            return true;
        }
        String root = folder.getCanonicalPath() + File.separator;
        // ok: path-prefix-without-separator-in-java
        return file.getCanonicalPath().startsWith(root);
    }

    boolean below(File file) throws Exception {
        // ruleid: path-prefix-without-separator-in-java
        if (file.getCanonicalPath().startsWith("/srv/shop")) {
            return true;
        }
        // ok: path-prefix-without-separator-in-java
        return file.getCanonicalPath().startsWith("/srv/shop/");
    }

    static class Screen extends Activity {
        void opened(Intent intent) throws IOException {
            String name = intent.getStringExtra("name");
            // ruleid: path-from-request-in-java
            new FileOutputStream(name);
            int count = intent.getIntExtra("count", 0);
            // ok: path-from-request-in-java
            new FileOutputStream("page" + count);
        }
    }

    static class Shelf extends ContentProvider {
        public ParcelFileDescriptor openFile(Uri uri, String mode) throws FileNotFoundException {
            // ruleid: path-from-request-in-java
            File file = new File(getContext().getFilesDir(), uri.getLastPathSegment());
            return ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY);
        }

        public String getType(Uri uri) {
            // ok: path-from-request-in-java
            return new File("/types", Long.toString(ContentUris.parseId(uri))).getName();
        }
    }

    static class OtherServers {
        void read(RoutingContext ctx, HttpServerExchange exchange, Vertx vertx) throws IOException {
            // ruleid: path-from-request-in-java
            vertx.fileSystem().readFile(ctx.pathParam("file"), done);
            // ruleid: path-from-request-in-java
            Files.readString(Paths.get(ctx.queryParam("file")));
            String name = exchange.getQueryParameters().get("name").getFirst();
            // ruleid: path-from-request-in-java
            new File("/srv/shop/" + name);
            // ok: path-from-request-in-java
            vertx.fileSystem().readFile("prices.json", done);
        }

        void faces() throws IOException {
            String name = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("name");
            // ruleid: path-from-request-in-java
            new FileInputStream("/srv/shop/" + name);
        }
    }
}

// What never gets out of the method, or never in.
class NeverPassesPath {
    void branches(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        int limit = 12;
        String chosen;
        if (limit * 3 > 30) chosen = "fixed";
        else chosen = asked;
        // ok: path-from-request-in-java
        new FileInputStream(chosen);
        String other = limit < 10 ? asked : "fixed";
        // ok: path-from-request-in-java
        new FileInputStream(other);
        String taken = limit < 20 ? asked : "fixed";
        // ruleid: path-from-request-in-java
        new FileInputStream(taken);
        String either = asked.length() > limit ? "fixed" : asked;
        // ruleid: path-from-request-in-java
        new FileInputStream(either);
    }

    void kept(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        Map<String, Object> shelf = new HashMap<>();
        shelf.put("fixed", "page");
        shelf.put("asked", asked);
        String drawn = (String) shelf.get("fixed");
        // ok: path-from-request-in-java
        new FileInputStream(drawn);
        List<String> row = new ArrayList<>();
        row.add("first");
        row.add(asked);
        String head = row.get(0);
        // ok: path-from-request-in-java
        new FileInputStream(head);
        row.remove(0);
        row.add("last");
    }

    void helped(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        String same = sameForAll(asked);
        // ok: path-from-request-in-java
        new FileInputStream(same);
        String shelved = new ShelfPath().fromShelf(asked);
        // ok: path-from-request-in-java
        new FileInputStream(shelved);
        String given = asIs(asked);
        // ruleid: path-from-request-in-java
        new FileInputStream(given);
        String cut = new ShelfPath().cut(asked);
        // ruleid: path-from-request-in-java
        new FileInputStream(cut);
    }

    private static String sameForAll(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 5) answer = "same";
        else answer = asked;
        return answer;
    }

    private static String asIs(String asked) {
        String answer;
        int limit = 7;
        if (limit + 1 > 9) answer = "same";
        else answer = asked;
        return answer;
    }

    private class ShelfPath {
        public String fromShelf(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("one");
            return found;
        }

        public String cut(String asked) throws IOException {
            Map<String, Object> shelf = new HashMap<>();
            shelf.put("one", "page");
            shelf.put("two", asked);
            String found = (String) shelf.get("two");
            return found;
        }
    }
}
