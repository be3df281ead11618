import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;

class Catalogue {
    // ruleid: format-shared-between-threads
    private static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy-MM-dd");
    // ok: format-shared-between-threads
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");
    // ok: format-shared-between-threads
    private final DateFormat own = new SimpleDateFormat("yyyy");

    private static Catalogue catalogue;

    static Catalogue get() {
        // ruleid: half-made-object-seen
        if (catalogue == null) {
            synchronized (Catalogue.class) {
                if (catalogue == null) {
                    catalogue = new Catalogue();
                }
            }
        }
        return catalogue;
    }

    static synchronized Catalogue locked() {
        // ok: half-made-object-seen
        if (catalogue == null) {
            catalogue = new Catalogue();
        }
        return catalogue;
    }
}

class Prices {
    private static volatile Prices prices;
    // ok: format-shared-between-threads
    private static final DateFormat GUARDED = new SimpleDateFormat("yyyy");

    static Prices get() {
        // ok: half-made-object-seen
        if (prices == null) {
            synchronized (Prices.class) {
                if (prices == null) {
                    prices = new Prices();
                }
            }
        }
        return prices;
    }

    String year(java.util.Date day) {
        synchronized (GUARDED) {
            return GUARDED.format(day);
        }
    }

    static class Prices {
        private final Map<String, Price> known = new ConcurrentHashMap<>();

        Price of(String name) {
            Price price = known.get(name);
            // ok: half-made-object-seen
            if (price == null) {
                synchronized (known) {
                    price = known.get(name);
                    if (price == null) {
                        price = read(name);
                    }
                }
            }
            return price;
        }
    }
}
