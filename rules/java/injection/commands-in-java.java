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

// What never gets out of the method, or never in.
class NeverPassesCommand {
    void branches(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        int limit = 12;
        String chosen;
        if (limit * 3 > 30) chosen = "fixed";
        else chosen = asked;
        // ok: command-from-request-in-java
        Runtime.getRuntime().exec(chosen);
        String other = limit < 10 ? asked : "fixed";
        // ok: command-from-request-in-java
        Runtime.getRuntime().exec(other);
        String taken = limit < 20 ? asked : "fixed";
        // ruleid: command-from-request-in-java
        Runtime.getRuntime().exec(taken);
        String either = asked.length() > limit ? "fixed" : asked;
        // ruleid: command-from-request-in-java
        Runtime.getRuntime().exec(either);
    }

    void kept(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        Map<String, Object> shelf = new HashMap<>();
        shelf.put("fixed", "page");
        shelf.put("asked", asked);
        String drawn = (String) shelf.get("fixed");
        // ok: command-from-request-in-java
        Runtime.getRuntime().exec(drawn);
        List<String> row = new ArrayList<>();
        row.add("first");
        row.add(asked);
        String head = row.get(0);
        // ok: command-from-request-in-java
        Runtime.getRuntime().exec(head);
        row.remove(0);
        row.add("last");
    }

    void helped(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String asked = request.getParameter("asked");
        String same = sameForAll(asked);
        // ok: command-from-request-in-java
        Runtime.getRuntime().exec(same);
        String shelved = new ShelfCommand().fromShelf(asked);
        // ok: command-from-request-in-java
        Runtime.getRuntime().exec(shelved);
        String given = asIs(asked);
        // ruleid: command-from-request-in-java
        Runtime.getRuntime().exec(given);
        String cut = new ShelfCommand().cut(asked);
        // ruleid: command-from-request-in-java
        Runtime.getRuntime().exec(cut);
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

    private class ShelfCommand {
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
