package fixtures;

import java.util.Map;
import java.util.Properties;

// ruleid: debug-mode-on-in-java
@EnableWebSecurity(debug = true)
class Security {
    void configure(WebSecurity web) {
        // ruleid: debug-mode-on-in-java
        web.debug(true);
        // ok: debug-mode-on-in-java
        web.debug(false);
    }
}

// ok: debug-mode-on-in-java
@EnableWebSecurity(debug = false)
class Quiet {}

// ok: debug-mode-on-in-java
@EnableWebSecurity
class Plain {}

// ruleid: debug-mode-on-in-java
@VaadinServletConfiguration(ui = ShopUI.class, productionMode = false)
class Shown extends VaadinServlet {}

// ok: debug-mode-on-in-java
@VaadinServletConfiguration(ui = ShopUI.class, productionMode = true)
class Hidden extends VaadinServlet {}

class Shop extends WebApplication {
    public RuntimeConfigurationType getConfigurationType() {
        // ruleid: debug-mode-on-in-java
        return RuntimeConfigurationType.DEVELOPMENT;
    }
}

class Bakery extends WebApplication {
    public RuntimeConfigurationType getConfigurationType() {
        // ok: debug-mode-on-in-java
        return RuntimeConfigurationType.DEPLOYMENT;
    }
}

class Start {
    void phone(boolean debug) {
        // ruleid: debug-mode-on-in-java
        WebView.setWebContentsDebuggingEnabled(true);
        // ok: debug-mode-on-in-java
        WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG);
        if (BuildConfig.DEBUG) {
            // ok: debug-mode-on-in-java
            WebView.setWebContentsDebuggingEnabled(true);
        }
    }

    void settings(Properties properties, ErrorReportValve valve) {
        // ruleid: debug-mode-on-in-java
        System.setProperty("struts.devMode", "true");
        // ok: debug-mode-on-in-java
        System.setProperty("struts.devMode", "false");
        // ruleid: debug-mode-on-in-java
        properties.put("spring.h2.console.enabled", "true");
        // ok: debug-mode-on-in-java
        properties.put("spring.application.name", "true");
        // ruleid: debug-mode-on-in-java
        valve.setShowReport(true);
        // ok: debug-mode-on-in-java
        valve.setShowReport(false);
        // ruleid: management-open-in-java
        properties.put("management.endpoints.web.exposure.include", "*");
        // ok: management-open-in-java
        properties.put("management.endpoints.web.exposure.include", "health,info");
        // ruleid: management-open-in-java
        properties.setProperty("management.security.enabled", "false");
        // ok: management-open-in-java
        properties.setProperty("management.security.enabled", "true");
        // ruleid: management-open-in-java
        new SpringApplicationBuilder(Shop.class).properties("management.endpoints.web.exposure.include=*").run();
        // ok: management-open-in-java
        new SpringApplicationBuilder(Shop.class).properties("management.endpoints.web.exposure.include=health").run();
        // ruleid: debug-mode-on-in-java
        Javalin.create(config -> config.plugins.enableDevLogging());
        // ok: debug-mode-on-in-java
        Javalin.create(config -> config.plugins.enableCors());
    }

    ServletRegistrationBean<?> console() {
        // ruleid: database-console-open
        return new ServletRegistrationBean<>(new WebServlet(), "/h2-console/*");
    }

    ServletRegistrationBean<?> servlet() {
        // ok: database-console-open
        return new ServletRegistrationBean<>(new ShopServlet(), "/shop/*");
    }

    @Profile("dev")
    ServletRegistrationBean<?> consoleForDevelopers() {
        // ok: database-console-open
        return new ServletRegistrationBean<>(new WebServlet(), "/h2-console/*");
    }

    void databases() throws Exception {
        // ruleid: database-console-open
        Server.createTcpServer("-tcp", "-tcpAllowOthers", "-tcpPort", "9092").start();
        // ok: database-console-open
        Server.createTcpServer("-tcp", "-tcpPort", "9092").start();
    }

    void debuggers() throws Exception {
        // ruleid: debugger-open-to-network
        run("java", "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005", "-jar", "shop.jar");
        // ok: debugger-open-to-network
        run("java", "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:5005", "-jar", "shop.jar");
    }
}

class Orders extends HttpServlet {
    // ruleid: program-waits-for-test-input
    public static void main(String[] args) {
        new Orders().order("lamp");
    }
}

class Tool {
    // ok: program-waits-for-test-input
    public static void main(String[] args) {
        run(args);
    }
}
