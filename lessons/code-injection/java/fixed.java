package shop;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javax.servlet.http.HttpServletRequest;

class Prices {
    // region: table
    private static final Map<String, DoubleUnaryOperator> OPERATIONS =
            Map.of("double", price -> price * 2, "half", price -> price / 2);
    // endregion

    double price(HttpServletRequest request) {
        double price = Double.parseDouble(request.getParameter("price"));
        // region: compute
        // ruleid: operation-looked-up-in-java
        DoubleUnaryOperator operation = OPERATIONS.get(request.getParameter("operation"));
        if (operation == null) {
            throw new IllegalArgumentException("no such operation");
        }
        return operation.applyAsDouble(price);
        // endregion
    }
}
