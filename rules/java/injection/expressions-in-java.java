package shop;

import groovy.lang.GroovyShell;
import java.io.StringReader;
import java.util.Map;
import javax.el.ELProcessor;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.servlet.http.HttpServletRequest;
import javax.validation.ConstraintValidatorContext;
import org.apache.velocity.app.Velocity;
import org.mvel2.MVEL;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

class Formulas {
    private static final String RULE = "price * 2";

    void scripts(String code) throws Exception {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
        // ruleid: script-runs-value
        engine.eval(code);
        // ruleid: script-runs-value
        new GroovyShell().evaluate("1 + " + code);
        // ruleid: script-runs-value
        JShell.create().eval(code);
        // ok: script-runs-value
        engine.eval("1 + 1");
        // ok: script-runs-value
        engine.eval(RULE);
        // ok: script-runs-value
        mapper.eval(code);
    }

    void expressions(String text, ConstraintValidatorContext context, ELProcessor processor) {
        ExpressionParser parser = new SpelExpressionParser();
        // ruleid: expression-from-text
        parser.parseExpression(text);
        // ruleid: expression-from-text
        MVEL.eval("price > " + text);
        // ruleid: expression-from-text
        processor.eval(text);
        // ruleid: expression-from-text
        context.buildConstraintViolationWithTemplate("Not valid: " + text);
        // ok: expression-from-text
        parser.parseExpression("price * 2");
        // ok: expression-from-text
        parser.parseExpression(RULE);
        // ok: expression-from-text
        parser.parseExpression(FORMULAS.get(text));
        // ok: expression-from-text
        MVEL.eval("price * 2", Map.of("price", text));
        // ok: expression-from-text
        context.buildConstraintViolationWithTemplate("{order.invalid}");
    }

    void templates(String text, VelocityContext context, Writer writer, Configuration settings) throws Exception {
        // ruleid: template-from-text-in-java
        Velocity.evaluate(context, writer, "mail", "Dear " + text);
        // ruleid: template-from-text-in-java
        new Template("mail", new StringReader(text), settings);
        // ok: template-from-text-in-java
        Velocity.evaluate(context, writer, "mail", "Dear $name");
        // ok: template-from-text-in-java
        new Template("mail", new StringReader("Dear ${name}"), settings);
        // ok: template-from-text-in-java
        settings.getTemplate(text);
    }

    void classes(HttpServletRequest request) throws Exception {
        // ruleid: class-from-request-in-java
        Class.forName("shop.reports." + request.getParameter("report"));
        String name = request.getParameter("method");
        // ruleid: class-from-request-in-java
        Formulas.class.getMethod(name).invoke(this);
        // ok: class-from-request-in-java
        Class.forName("shop.reports.Costs");
        // ok: class-from-request-in-java
        Class.forName(REPORTS.get(name));
        // ok: class-from-request-in-java
        reports.get(name).run();
    }
}

@Controller
class Pages {
    @GetMapping("/page")
    String page(@RequestParam("lang") String lang) {
        // ruleid: view-named-by-request
        return "user/" + lang + "/welcome";
    }

    @GetMapping("/fixed")
    String fixed(@RequestParam("lang") String lang) {
        // ok: view-named-by-request
        return "user/welcome";
    }

    @GetMapping("/text")
    @ResponseBody
    String text(@RequestParam("lang") String lang) {
        // ok: view-named-by-request
        return "language " + lang;
    }

    @GetMapping("/away")
    String away(@RequestParam("lang") String lang) {
        // ok: view-named-by-request
        return "redirect:/welcome?lang=" + lang;
    }

    void compiled(HttpServletRequest request, RuntimeServices services) throws Exception {
        // ruleid: expression-from-text
        TemplateCompiler compiler = new TemplateCompiler(request.getParameter("text"));
        StringReader reader = new StringReader(request.getParameter("text"));
        // ruleid: template-from-text-in-java
        services.parse(reader, "page");
        // ok: expression-from-text
        TemplateCompiler fixed = new TemplateCompiler("@{order.total}");
    }

    Object limited(SpelExpressionParser parser, String formula, Order order) {
        SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        // ok: expression-from-text
        return parser.parseExpression(formula).getValue(context, order);
    }
}
