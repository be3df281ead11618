package shop.limits;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import javax.servlet.http.HttpServletRequest;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Limits {
    void flawed(HttpServletRequest request) throws Exception {
        int count = Integer.parseInt(request.getParameter("count"));
        // ruleid: amount-from-request-in-java
        byte[] buffer = new byte[count];
        // ruleid: amount-from-request-in-java
        String line = "-".repeat(count);
        // ruleid: amount-from-request-in-java
        Thread.sleep(Long.parseLong(request.getParameter("wait")));
    }

    @GetMapping("/orders")
    Object orders(@RequestParam("size") int size) {
        // ruleid: amount-from-request-in-java
        return PageRequest.of(0, size);
    }

    void message(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        int length = in.readInt();
        // ruleid: amount-from-request-in-java
        byte[] body = new byte[length];
    }

    void lines(Socket socket) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream()));
        // ruleid: line-without-end
        String line = reader.readLine();
    }

    void safe(HttpServletRequest request) throws Exception {
        int count = Integer.parseInt(request.getParameter("count"));
        if (count > 100) {
            return;
        }
        // ok: amount-from-request-in-java
        byte[] buffer = new byte[count];
        int size = Math.min(Integer.parseInt(request.getParameter("size")), 100);
        // ok: amount-from-request-in-java
        PageRequest page = PageRequest.of(0, size);
        // ok: amount-from-request-in-java
        byte[] fixed = new byte[8192];
        // ok: amount-from-request-in-java
        byte[] copy = new byte[request.getParameter("name").length()];
    }

    String file(BufferedReader reader) throws IOException {
        // ok: line-without-end
        return reader.readLine();
    }

    void settings(MultipartSettings factory) {
        // ruleid: uploads-without-limit-in-java
        factory.setMaxFileSize(-1);
        // ruleid: uploads-without-limit-in-java
        factory.setMaxUploadSize(2_000_000_000);
        // ok: uploads-without-limit-in-java
        factory.setMaxUploadSize(10_000_000);
        // ok: uploads-without-limit-in-java
        factory.setMaxFileSize(DataSize.ofMegabytes(10));
        // ruleid: deep-nesting-allowed
        factory.limits().maxNestingDepth(Integer.MAX_VALUE);
        // ok: deep-nesting-allowed
        factory.limits().maxNestingDepth(100);
    }
}
