package shop;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.servlet.http.HttpServletRequest;

class Prices {
    Object price(HttpServletRequest request) throws ScriptException {
        String formula = request.getParameter("formula");
        // region: compute
        // ruleid: words-refused-before-running-in-java
        if (formula.contains("execute") || formula.contains("Runtime")) {
            throw new IllegalArgumentException(formula);
        }
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("groovy");
        return engine.eval(formula);
        // endregion
    }
}
