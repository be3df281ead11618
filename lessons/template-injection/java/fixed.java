package shop;

import java.io.StringWriter;
import javax.servlet.http.HttpServletRequest;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;
import org.owasp.encoder.Encode;

class Hello {
    String hello(HttpServletRequest request, Shop shop) {
        String name = request.getParameter("name");
        StringWriter page = new StringWriter();
        VelocityContext values = new VelocityContext();
        values.put("shop", shop.name());
        // region: page
        values.put("name", Encode.forHtml(name));
        // ruleid: value-handed-to-template-in-java
        Velocity.evaluate(values, page, "hello", "<h1>Hello $name, this is $shop</h1>");
        // endregion
        return page.toString();
    }
}
