package shop;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Sums {
    private final ExpressionParser parser = new SpelExpressionParser();
    // region: table
    private static final Map<String, String> FORMULAS = Map.of("double", "price * 2", "half", "price / 2");
    // endregion

    Object total(HttpServletRequest request, Order order) {
        String formula = request.getParameter("formula");
        // region: formula
        // ruleid: formula-looked-up-in-java
        return parser.parseExpression(FORMULAS.get(formula)).getValue(order);
        // endregion
    }
}
