package shop.numbers;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

class Numbers {
    int flawed(HttpServletRequest request, File file) {
        long wanted = Long.parseLong(request.getParameter("count"));
        // ruleid: number-cut-in-java
        int count = (int) wanted;
        // ruleid: number-cut-in-java
        short small = (short) Long.parseLong(request.getParameter("small"));
        // ruleid: number-cut-in-java
        int length = (int) file.length();
        int amount = Integer.parseInt(request.getParameter("amount"));
        // ruleid: request-number-overflows
        int cents = amount * 100;
        // ruleid: absolute-value-of-hash
        return Math.abs(request.getParameter("name").hashCode()) % 16;
    }

    int safe(HttpServletRequest request, File file, int known) {
        long wanted = Long.parseLong(request.getParameter("count"));
        // ok: number-cut-in-java
        int exact = Math.toIntExact(wanted);
        if (wanted < 0 || wanted > 1000) {
            return 0;
        }
        // ok: number-cut-in-java
        int count = (int) wanted;
        // ok: number-cut-in-java
        char letter = (char) ('a' + known);
        int amount = Integer.parseInt(request.getParameter("amount"));
        // ok: request-number-overflows
        int cents = Math.multiplyExact(amount, 100);
        // ok: request-number-overflows
        int twice = known * 2;
        if (amount > 1000) {
            return 0;
        }
        // ok: request-number-overflows
        int more = amount * 100;
        // ok: absolute-value-of-hash
        int positive = Math.abs(known);
        // ok: absolute-value-of-hash
        return Math.floorMod(request.getParameter("name").hashCode(), 16);
    }

    void message(DataInputStream in) throws IOException {
        int length = in.readInt();
        // ruleid: request-number-overflows
        int total = length + 8;
    }

    int doubled(BufferedReader in) throws Exception {
        String text = in.readLine();
        int number = Integer.parseInt(text.trim());
        if (number > 0) {
            // ruleid: request-number-overflows
            return number * 2;
        }
        return 0;
    }
}
