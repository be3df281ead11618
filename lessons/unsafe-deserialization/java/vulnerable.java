import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

class Carts {
    List<?> cart(HttpServletRequest request) throws IOException, ClassNotFoundException {
        // region: load
        ObjectInputStream objects = new ObjectInputStream(request.getInputStream());
        return (List<?>) objects.readObject();
        // endregion
    }
}
