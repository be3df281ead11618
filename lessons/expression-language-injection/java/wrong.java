package shop;

import javax.servlet.http.HttpServletRequest;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Sums {
    private final ExpressionParser parser = new SpelExpressionParser();

    Object total(HttpServletRequest request, Order order) {
        String formula = request.getParameter("formula");
        // region: formula
        // ruleid: words-refused-in-java
        if (formula.contains("java.lang")) {
            throw new IllegalArgumentException(formula);
        }
        return parser.parseExpression(formula).getValue(order);
        // endregion
    }
}
