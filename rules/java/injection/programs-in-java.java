import java.net.URL;
import java.net.URLClassLoader;

class Programs {
    void started(Runtime runtime, ProcessBuilder builder, String order) throws Exception {
        // ruleid: program-found-by-search-path
        Runtime.getRuntime().exec("gzip orders.txt");
        // ruleid: program-found-by-search-path
        runtime.exec(new String[] {"gzip", order});
        // ok: program-found-by-search-path
        builder.command(List.of("/usr/bin/gzip", order));
        // ok: program-found-by-search-path
        Runtime.getRuntime().exec("/usr/bin/gzip orders.txt");
        // ok: program-found-by-search-path
        runtime.exec("./gzip orders.txt");
        // ok: program-found-by-search-path
        runtime.exec("C:\\Tools\\gzip.exe orders.txt");
        // ok: program-found-by-search-path
        runtime.exec(order);
    }

    void plugged(String address, String cache) throws Exception {
        // ruleid: code-loaded-from-elsewhere
        ClassLoader one = new URLClassLoader(new URL[] {new URL(address)});
        // ruleid: code-loaded-from-elsewhere
        ClassLoader two = new URLClassLoader(new URL[] {new URL("http://plugins.example/shop.jar")}, null);
        // ruleid: code-loaded-from-elsewhere
        ClassLoader three = new DexClassLoader(address, cache, null, getClassLoader());
        // ruleid: code-loaded-from-elsewhere
        System.load(address);
        // ok: code-loaded-from-elsewhere
        ClassLoader four = new URLClassLoader(new URL[] {new URL("file:plugins/shop.jar")});
        // ok: code-loaded-from-elsewhere
        System.load("/usr/lib/shop/libshop.so");
        // ok: code-loaded-from-elsewhere
        System.loadLibrary("shop");
    }
}
