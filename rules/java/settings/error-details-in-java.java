package fixtures;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class Reports extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            read(request.getParameter("month"));
        } catch (SQLException e) {
            // ruleid: stack-trace-in-response-in-java
            e.printStackTrace(response.getWriter());
            // ruleid: stack-trace-printed
            e.printStackTrace();
            // ok: stack-trace-in-response-in-java
            e.printStackTrace(System.err);
            // ok: error-text-in-response-in-java
            log.error("report", e.getMessage());
            // ruleid: error-text-in-response-in-java
            response.sendError(500, e.getMessage());
            // ruleid: error-text-in-response-in-java
            response.sendError(HttpServletResponse.SC_NOT_FOUND, e.getMessage());
            // ruleid: error-text-in-response-in-java
            response.getWriter().println("Sorry: " + e);
            // ok: error-text-in-response-in-java
            response.sendError(500, "We could not make that report.");
            // ok: stack-trace-printed
            log.error("report", e);
        }
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        try {
            read(request.getParameter("month"));
        } catch (Exception ex) {
            // ruleid: stack-trace-in-response-in-java
            ex.printStackTrace(out);
            // ruleid: stack-trace-in-response-in-java
            ex.printStackTrace(new PrintWriter(response.getOutputStream()));
            StringWriter text = new StringWriter();
            ex.printStackTrace(new PrintWriter(text));
            // ruleid: stack-trace-in-response-in-java
            response.sendError(500, text.toString());
            // ruleid: stack-trace-in-response-in-java
            out.println(ExceptionUtils.getStackTrace(ex));
            // ruleid: stack-trace-in-response-in-java
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, printTrace(ex));
            // ok: stack-trace-in-response-in-java
            log.error(ExceptionUtils.getStackTrace(ex));
            // ok: stack-trace-in-response-in-java
            ex.printStackTrace(new PrintWriter(System.err));
            // ok: stack-trace-in-response-in-java
            out.println(Thread.currentThread().getStackTrace().length);
            StringWriter kept = new StringWriter();
            ex.printStackTrace(new PrintWriter(kept));
            // ok: stack-trace-in-response-in-java
            log.error(kept.toString());
            // ok: stack-trace-in-response-in-java
            out.println("Something went wrong.");
            // ruleid: error-text-in-response-in-java
            out.println("<p>" + ex.getLocalizedMessage() + "</p>");
            // ruleid: error-text-in-response-in-java
            request.setAttribute("error", ex.getMessage());
            // ok: error-text-in-response-in-java
            System.out.println(ex.getMessage());
            // ok: error-text-in-response-in-java
            request.setAttribute("error", "We could not make that report.");
        }
    }

    private static String printTrace(Throwable error) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text, true);
        error.printStackTrace(printer);
        // ok: stack-trace-in-response-in-java
        return text.toString();
    }
}

class Worker {
    void work() {
        try {
            read("5");
        } catch (IOException e) {
            // ruleid: stack-trace-printed
            e.printStackTrace();
            // ok: stack-trace-printed
            log.warn("month", e);
        }
    }
}

@RestController
class ReportController {
    @GetMapping("/report")
    ResponseEntity<?> report(String month) {
        try {
            return ResponseEntity.ok(read(month));
        } catch (Exception e) {
            // ruleid: error-text-in-response-in-java
            return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body(e.getMessage());
        }
    }

    @GetMapping("/report2")
    ResponseEntity<?> second(String month) {
        try {
            return ResponseEntity.ok(read(month));
        } catch (RuntimeException e) {
            // ruleid: error-text-in-response-in-java
            return ResponseEntity.badRequest().body(Map.of("error", e.getMessage()));
        }
    }

    @GetMapping("/report3")
    ResponseEntity<?> third(String month) {
        try {
            return ResponseEntity.ok(read(month));
        } catch (DateTimeParseException e) {
            // ok: error-text-in-response-in-java
            return ResponseEntity.badRequest().body("No such month");
        } catch (SocketTimeoutException e) {
            // ok: error-text-in-response-in-java
            // ruleid: error-text-of-refusal-in-java
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(e.getMessage());
        }
    }

    @GetMapping("/report4")
    ResponseEntity<?> fourth(String month) {
        try {
            return ResponseEntity.ok(read(month));
        } catch (ReportNotFoundException e) {
            // ok: error-text-in-response-in-java
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(e.getMessage());
        } catch (IOException e) {
            // ok: error-text-in-response-in-java, error-text-of-refusal-in-java
            return ResponseEntity.status(HttpStatus.BAD_GATEWAY).body("Try again later.");
        }
    }

    @GetMapping("/report5")
    String fifth(String month, Model model) {
        try {
            return read(month);
        } catch (Exception e) {
            // ruleid: error-text-in-response-in-java
            model.addAttribute("error", e.getMessage());
            // ruleid: stack-trace-in-response-in-java
            model.addAttribute("trace", e.getStackTrace());
            // ok: error-text-in-response-in-java
            model.addAttribute("error", "We could not make that report.");
            // ruleid: error-text-in-response-in-java
            return "Sorry: " + e.getMessage();
        }
    }

    @PostMapping("/report6")
    AjaxResult sixth(String month) {
        try {
            return AjaxResult.success(read(month));
        } catch (Exception e) {
            // ruleid: error-text-in-response-in-java
            return AjaxResult.error(e.getMessage());
        }
    }

    @PostMapping("/report7")
    ResponseEntity<ErrorAnswer> seventh(String month) {
        try {
            return read(month);
        } catch (Exception e) {
            ErrorAnswer answer = new ErrorAnswer();
            answer.setMessage(e.getMessage());
            // ruleid: error-text-in-response-in-java
            return new ResponseEntity<>(answer, HttpStatus.INTERNAL_SERVER_ERROR);
        }
    }
}

@ControllerAdvice
class Errors {
    @ExceptionHandler(Exception.class)
    ResponseEntity<String> all(Exception e) {
        // ruleid: error-text-in-response-in-java
        return ResponseEntity.status(500).body(e.getMessage());
    }

    @ExceptionHandler(SQLException.class)
    @ResponseBody
    Map<String, Object> database(SQLException e) {
        // ruleid: error-text-in-response-in-java
        return Map.of("error", e.getMessage());
    }

    @ExceptionHandler(ReportNotFoundException.class)
    ResponseEntity<String> own(ReportNotFoundException e) {
        // ok: error-text-in-response-in-java, error-text-of-refusal-in-java
        return ResponseEntity.status(404).body(e.getMessage());
    }

    @ExceptionHandler(Throwable.class)
    ResponseEntity<String> good(Throwable e) {
        log.error("unexpected", e);
        // ok: error-text-in-response-in-java
        return ResponseEntity.status(500).body("Something went wrong.");
    }
}

@Path("/reports")
class ReportResource {
    @GET
    Response report(String month) {
        try {
            return Response.ok(read(month)).build();
        } catch (SQLException e) {
            // ruleid: error-text-in-response-in-java
            return Response.serverError().entity(e.getMessage()).build();
        }
    }
}

class Mapper implements ExceptionMapper<Throwable> {
    public Response toResponse(Throwable error) {
        // ok: error-text-in-response-in-java
        log.error(error.getMessage());
        // ok: error-text-in-response-in-java
        return Response.serverError().entity("Something went wrong.").build();
    }
}

class Handlers {
    void routes(Javalin app) {
        app.exception(Exception.class, (e, ctx) -> {
            // ruleid: error-text-in-response-in-java
            ctx.status(500).result(e.getMessage());
            // ok: error-text-in-response-in-java
            ctx.status(500).result("Something went wrong.");
        });
    }

    void settings(SpringApplication application, Properties properties, Configuration templates) {
        // ruleid: traces-switched-on-in-java
        properties.setProperty("server.error.include-stacktrace", "always");
        // ok: traces-switched-on-in-java
        properties.setProperty("server.error.include-stacktrace", "never");
        // ruleid: traces-switched-on-in-java
        application.setDefaultProperties(Map.of("server.error.include-stacktrace", "always"));
        // ruleid: traces-switched-on-in-java
        new SpringApplicationBuilder(Shop.class).properties("server.error.include-stacktrace=always").run();
        // ok: traces-switched-on-in-java
        new SpringApplicationBuilder(Shop.class).properties("server.error.include-message=never").run();
        // ruleid: traces-switched-on-in-java
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.HTML_DEBUG_HANDLER);
        // ok: traces-switched-on-in-java
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    }

    Map<String, Object> attributes(WebRequest request) {
        // ruleid: traces-switched-on-in-java
        return super.getErrorAttributes(request, ErrorAttributeOptions.of(Include.MESSAGE, Include.STACK_TRACE));
    }

    Map<String, Object> fewAttributes(WebRequest request) {
        // ok: traces-switched-on-in-java
        return super.getErrorAttributes(request, ErrorAttributeOptions.of(Include.MESSAGE));
    }

    void jetty(ErrorHandler handler) {
        // ruleid: traces-switched-on-in-java
        handler.setShowStacks(true);
        // ok: traces-switched-on-in-java
        handler.setShowStacks(false);
    }
}
