package shop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

class Tools {
    private static final String STATUS = "systemctl status";

    void built(String name) throws IOException {
        // ruleid: command-built-from-strings-in-java
        Runtime.getRuntime().exec("convert " + name + " thumb.png");
        Runtime runtime = Runtime.getRuntime();
        // ruleid: command-built-from-strings-in-java
        runtime.exec(String.format("file %s", name));
        // ruleid: command-built-from-strings-in-java
        new ProcessBuilder("sh", "-c", "convert " + name).start();
        // ruleid: command-built-from-strings-in-java
        String[] words = {"/bin/bash", "-c", name};
        runtime.exec(words);
        // ok: command-built-from-strings-in-java
        runtime.exec("sync");
        // ok: command-built-from-strings-in-java
        runtime.exec(STATUS);
        // ok: command-built-from-strings-in-java
        new ProcessBuilder("convert", "./" + name, "thumb.png").start();
        // ok: command-built-from-strings-in-java
        new ProcessBuilder("sh", "-c", "sync").start();
    }

    void asked(HttpServletRequest request) throws IOException {
        String tool = request.getParameter("tool");
        // ruleid: command-from-request-in-java
        Runtime.getRuntime().exec(tool);
        List<String> words = new ArrayList<>();
        words.add(request.getParameter("word"));
        // ruleid: command-from-request-in-java
        new ProcessBuilder(words).start();
        Runtime runtime = Runtime.getRuntime();
        // ruleid: command-from-request-in-java
        runtime.exec("printenv", new String[] {request.getHeader("X-Env")});
        // ruleid: option-from-request-in-java
        new ProcessBuilder("git", "clone", request.getParameter("url"), "work").start();
        // ok: command-from-request-in-java
        new ProcessBuilder("optipng", "--", tool).start();
        // ok: command-from-request-in-java
        new ProcessBuilder(TOOLS.get(tool), "--version").start();
        // ok: option-from-request-in-java
        new ProcessBuilder("git", "clone", "--", request.getParameter("url"), "work").start();
        // ok: option-from-request-in-java
        new ProcessBuilder("git", "log", "--author=" + request.getParameter("author")).start();
        int count = Integer.parseInt(request.getParameter("n"));
        // ok: command-from-request-in-java
        Runtime.getRuntime().exec(new String[] {"head", "-n", String.valueOf(count)});
    }

    Process start(String command) throws IOException {
        // ruleid: command-named-by-value-in-java
        return Runtime.getRuntime().exec(command);
    }

    Process show(String file) throws IOException {
        // ok: command-named-by-value-in-java
        return new ProcessBuilder("less", "--", file).start();
    }

    void words(String name, ProcessBuilder builder) {
        // ruleid: command-built-from-strings-in-java
        ProcessBuilder one = new ProcessBuilder("sh -c echo " + name);
        // ruleid: command-built-from-strings-in-java
        builder.command("sh -c echo " + name);
        // ok: command-built-from-strings-in-java
        ProcessBuilder two = new ProcessBuilder("echo");
    }

    void lines(String command, ProcessBuilder builder) throws Exception {
        String[] line = new String[3];
        line[0] = "sh";
        line[1] = "-c";
        // ruleid: command-named-by-value-in-java
        line[2] = command;
        new ProcessBuilder(line).start();
        // ruleid: command-named-by-value-in-java
        builder.command(command);
        String[] names = new String[1];
        // ok: command-named-by-value-in-java
        names[0] = command;
    }

    void filtered(String folder) throws Exception {
        String clean = Commands.filter(folder);
        // ok: command-built-from-strings-in-java
        new ProcessBuilder("sh", "-c", "ls " + clean).start();
    }

    static class Action {
        void run() throws IOException {
            String order = ServletActionContext.getRequest().getParameter("order");
            // ruleid: command-from-request-in-java
            Runtime.getRuntime().exec(order);
        }
    }

    static class Handler {
        void read(FullHttpRequest message) throws IOException {
            QueryStringDecoder query = new QueryStringDecoder(message.uri());
            String order = query.parameters().get("order").get(0);
            // ruleid: command-from-request-in-java
            Runtime.getRuntime().exec(order);
        }
    }
}
