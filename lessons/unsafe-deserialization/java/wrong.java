import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

class Carts {
    List<?> cart(HttpServletRequest request) throws IOException, ClassNotFoundException {
        // region: load
        ObjectInputStream objects = new ObjectInputStream(request.getInputStream());
        // ruleid: checked-too-late-in-java
        Object items = objects.readObject();
        if (!(items instanceof List)) {
            throw new IOException("no cart");
        }
        return (List<?>) items;
        // endregion
    }
}
