import java.io.PrintWriter;
import java.util.Formatter;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

class Receipts {
    void printed(HttpServletRequest request, PrintWriter out, StringBuilder text) {
        String line = request.getParameter("line");
        // ruleid: format-from-outside-in-java
        System.out.printf(line, 1, 2);
        // ruleid: format-from-outside-in-java
        String one = String.format(Locale.US, "Order: " + line, 7);
        // ruleid: format-from-outside-in-java
        out.printf(line);
        Formatter formatter = new Formatter(text);
        // ruleid: format-from-outside-in-java
        formatter.format(line, "a");
        // ruleid: format-from-outside-in-java
        System.out.format(System.getenv("SHOP_LINE"), 3);
        // ok: format-from-outside-in-java
        System.out.printf("%s%n", line);
        // ok: format-from-outside-in-java
        String two = String.format("Order: %s", line);
        // ok: format-from-outside-in-java
        formatter.format(Locale.US, "%s", line);
        String three = String.format("%s", line);
        // ok: format-from-outside-in-java
        out.printf(line.replace("%", "%%"));
        // ok: format-from-outside-in-java
        out.print(line);
    }
}
