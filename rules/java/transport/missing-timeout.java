import java.net.HttpURLConnection;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

class Timeouts {
    void flawed(HttpURLConnection connection, Socket socket, OkHttpClient.Builder builder) throws Exception {
        // ruleid: timeout-is-zero-in-java
        connection.setReadTimeout(0);
        // ruleid: timeout-is-zero-in-java
        socket.setSoTimeout(0);
        // ruleid: timeout-is-zero-in-java
        builder.readTimeout(0, TimeUnit.SECONDS);
    }

    void safe(HttpURLConnection connection, Socket socket, OkHttpClient.Builder builder, Slider slider) throws Exception {
        // ok: timeout-is-zero-in-java
        connection.setReadTimeout(5000);
        // ok: timeout-is-zero-in-java
        socket.setSoTimeout(10000);
        // ok: timeout-is-zero-in-java
        builder.readTimeout(10, TimeUnit.SECONDS);
        // ok: timeout-is-zero-in-java
        slider.setValue(0);
    }
}
