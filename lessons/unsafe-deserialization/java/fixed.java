import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

class Carts {
    private static final ObjectMapper JSON = new ObjectMapper();

    List<String> cart(HttpServletRequest request) throws IOException {
        // region: load
        // ruleid: data-only-in-java
        return JSON.readValue(request.getInputStream(), new TypeReference<List<String>>() {});
        // endregion
    }
}
