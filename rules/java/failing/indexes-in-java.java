import java.util.List;
import javax.servlet.http.HttpServletRequest;

class Shelf {
    String[] places;

    String placed(HttpServletRequest request, List<String> names) {
        int place = Integer.parseInt(request.getParameter("place"));
        // ruleid: index-from-outside-in-java
        String one = places[place];
        // ruleid: index-from-outside-in-java
        return one + names.get(place);
    }

    String placedSafely(HttpServletRequest request) {
        int place = Integer.parseInt(request.getParameter("place"));
        if (place < 0 || place >= places.length) {
            return "";
        }
        // ok: index-from-outside-in-java
        return places[place];
    }

    String fixed(HttpServletRequest request, int place) {
        // ok: index-from-outside-in-java
        String one = places[0];
        // ok: index-from-outside-in-java
        return places[place];
    }

    int shared(HttpServletRequest request, int total) {
        String text = request.getParameter("people");
        int people = Integer.parseInt(text);
        // ruleid: divided-by-number-from-outside
        return total / people;
    }

    int sharedSafely(HttpServletRequest request, int total) {
        int people = Integer.parseInt(request.getParameter("people"));
        if (people == 0) {
            return total;
        }
        // ok: divided-by-number-from-outside
        return total / people;
    }

    void wide(int seconds, int few, int price) {
        // ruleid: product-too-small-for-its-value
        long nanos = seconds * 1_000_000_000;
        // ruleid: product-too-small-for-its-value
        long millis = seconds * 1000;
        // ok: product-too-small-for-its-value
        long safe = (long) seconds * 1000;
        // ok: product-too-small-for-its-value
        long also = seconds * 1000L;
        // ok: product-too-small-for-its-value
        long small = seconds * 2;
        // ok: product-too-small-for-its-value
        int same = seconds * 1000;
    }

    void turned(int[] prices, int end) {
        // ruleid: loop-runs-the-wrong-way
        for (int i = 0; i < prices.length; i--) {
            show(prices[i]);
        }
        // ruleid: loop-runs-the-wrong-way
        for (int i = end; i >= 0; i++) {
            show(prices[i]);
        }
        // ok: loop-runs-the-wrong-way
        for (int i = 0; i < prices.length; i++) {
            show(prices[i]);
        }
        // ok: loop-runs-the-wrong-way
        for (int i = end; i >= 0; i--) {
            show(prices[i]);
        }
        // ok: loop-runs-the-wrong-way
        for (int low = 0, high = end; low < high; low++, high--) {
            swap(prices, low, high);
        }
    }
}
