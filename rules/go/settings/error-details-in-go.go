package fixtures

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"runtime"
	"runtime/debug"

	"github.com/aws/aws-lambda-go/events"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// --- traces ---------------------------------------------------------------------------------------

func recovers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if err := recover(); err != nil {
				// ok: stack-trace-in-response-in-go
				log.Printf("panic: %v\n%s", err, debug.Stack())
				// ruleid: panic-told-in-response-in-go
				http.Error(w, string(debug.Stack()), http.StatusInternalServerError)
				// ruleid: panic-told-in-response-in-go
				fmt.Fprintf(w, "panic: %v", err)
				stack := debug.Stack()
				// ok: panic-told-in-response-in-go
				log.Print(err, string(stack))
				// ruleid: panic-told-in-response-in-go
				w.Write(stack)
				// ok: panic-told-in-response-in-go
				http.Error(w, "Something went wrong.", http.StatusInternalServerError)
				// ok: panic-told-in-response-in-go
				fmt.Fprintf(os.Stderr, "%s", stack)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func traces(w http.ResponseWriter, r *http.Request) {
	// ruleid: stack-trace-in-response-in-go
	w.Write(debug.Stack())
	// ruleid: stack-trace-in-response-in-go
	fmt.Fprintf(w, "%s", debug.Stack())
	buf := make([]byte, 1<<16)
	n := runtime.Stack(buf, true)
	// ruleid: stack-trace-in-response-in-go
	w.Write(buf[:n])
	all := make([]byte, 2<<16)
	all = all[:runtime.Stack(all, true)]
	// ruleid: stack-trace-in-response-in-go
	w.Write(all)
	// ok: stack-trace-in-response-in-go
	fmt.Fprintf(os.Stderr, "%s", debug.Stack())
	stack := debug.Stack()
	// ok: stack-trace-in-response-in-go
	log.Println(string(stack))
	// ok: stack-trace-in-response-in-go
	http.Error(w, "Something went wrong.", http.StatusInternalServerError)
}

func traceOfGin(c *gin.Context, err error) {
	stack := string(debug.Stack())
	// ruleid: stack-trace-in-response-in-go
	c.JSON(500, gin.H{"error": "oops", "stack": stack})
	// ruleid: stack-trace-in-response-in-go, error-text-in-response-in-go
	c.String(500, fmt.Sprintf("%+v", err))
	// ok: stack-trace-in-response-in-go
	c.String(500, "oops")
	// ok: stack-trace-in-response-in-go
	log.Printf("%+v", err)
}

// --- texts, in answers without a number or with one of the server's own fault ---------------------

func plain(w http.ResponseWriter, r *http.Request) {
	report, err := read(r.FormValue("month"))
	if err != nil {
		// ruleid: error-text-in-response-in-go
		http.Error(w, err.Error(), http.StatusInternalServerError)
		// ruleid: error-text-in-response-in-go
		http.Error(w, err.Error(), 500)
		// ruleid: error-text-in-response-in-go
		http.Error(w, fmt.Sprintf("no report: %v", err), http.StatusBadGateway)
		// ruleid: error-text-in-response-in-go
		http.Error(w, "no report: "+err.Error(), 503)
		// ok: error-text-in-response-in-go
		http.Error(w, "We could not make that report.", http.StatusInternalServerError)
		// ok: error-text-in-response-in-go
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		// ok: error-text-in-response-in-go
		log.Printf("report: %v", err)
		// ruleid: error-text-of-refusal-in-go
		http.Error(w, err.Error(), http.StatusBadRequest)
		// ok: error-text-in-response-in-go
		http.Error(w, read2(), http.StatusNotFound)
		return
	}
	// ok: error-text-in-response-in-go, error-text-of-refusal-in-go
	fmt.Fprint(w, report)
}

func written(w http.ResponseWriter, err error) {
	// ruleid: error-text-in-response-in-go
	fmt.Fprintf(w, "error: %v", err)
	// ruleid: error-text-in-response-in-go
	fmt.Fprintln(w, "error", err)
	// ruleid: error-text-in-response-in-go
	fmt.Fprint(w, err.Error())
	// ruleid: error-text-in-response-in-go
	io.WriteString(w, err.Error())
	// ruleid: error-text-in-response-in-go
	w.Write([]byte(err.Error()))
	// ruleid: error-text-in-response-in-go
	json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
	// ok: error-text-in-response-in-go
	fmt.Fprintf(os.Stderr, "error: %v", err)
	// ok: error-text-in-response-in-go
	fmt.Fprintln(os.Stdout, err)
	// ok: error-text-in-response-in-go
	json.NewEncoder(os.Stdout).Encode(map[string]string{"error": err.Error()})
	// ok: error-text-in-response-in-go
	w.Write([]byte("oops"))
}

func numbered(w http.ResponseWriter, err error) {
	w.WriteHeader(http.StatusInternalServerError)
	// ruleid: error-text-in-response-in-go
	json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
}

func refused(w http.ResponseWriter, err error) {
	w.WriteHeader(http.StatusBadRequest)
	// ok: error-text-in-response-in-go
	// ruleid: error-text-of-refusal-in-go
	json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
	// ok: error-text-of-refusal-in-go
	json.NewEncoder(w).Encode(map[string]string{"error": "no such month"})
}

func helpers(w http.ResponseWriter, r *http.Request, err error) {
	// ruleid: error-text-in-response-in-go
	respondWithError(w, http.StatusInternalServerError, err.Error())
	// ruleid: error-text-in-response-in-go
	writeError(w, err.Error())
	// ruleid: error-text-in-response-in-go
	sendJSONError(w, err.Error(), 500)
	// ruleid: error-text-in-response-in-go
	errorResponse(w, err.Error())
	// ok: error-text-in-response-in-go
	// ruleid: error-text-of-refusal-in-go
	respondWithError(w, http.StatusBadRequest, err.Error())
	// ok: error-text-in-response-in-go
	respondWithError(w, http.StatusInternalServerError, "We could not do that.")
	// ok: error-text-in-response-in-go
	respondWithError(w, http.StatusInternalServerError, publicText(err.Error()))
	// ok: error-text-in-response-in-go
	logError(w, err.Error())
	// ok: error-text-in-response-in-go, error-text-of-refusal-in-go
	badRequestResponse(w, err.Error())
}

func ofGin(c *gin.Context, db *sql.DB) {
	err := work(c)
	if err != nil {
		// ruleid: error-text-in-response-in-go
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		// ruleid: error-text-in-response-in-go
		c.AbortWithStatusJSON(500, gin.H{"message": fmt.Sprintf("failed: %s", err)})
		// ruleid: error-text-in-response-in-go
		c.String(500, "failed: %v", err)
		// ruleid: error-text-in-response-in-go
		c.JSON(200, gin.H{"code": -1, "msg": err.Error()})
		// ok: error-text-in-response-in-go
		c.JSON(http.StatusInternalServerError, gin.H{"error": "We could not do that."})
		// ok: error-text-in-response-in-go
		// ruleid: error-text-of-refusal-in-go
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		// ok: error-text-in-response-in-go
		c.Error(err)
	}
	msg := err.Error()
	// ruleid: error-text-in-response-in-go
	c.HTML(http.StatusInternalServerError, "error.html", gin.H{"text": msg})
}

func ofEcho(c echo.Context, err error) error {
	// ruleid: error-text-in-response-in-go
	c.JSON(http.StatusInternalServerError, map[string]string{"error": err.Error()})
	// ok: error-text-in-response-in-go
	c.NoContent(http.StatusInternalServerError)
	// ruleid: error-text-in-response-in-go
	return echo.NewHTTPError(http.StatusInternalServerError, err.Error())
}

func ofFiber(c *fiber.Ctx, err error) error {
	// ruleid: error-text-in-response-in-go
	c.Status(500).JSON(fiber.Map{"error": err.Error()})
	// ruleid: error-text-in-response-in-go
	c.Status(fiber.StatusInternalServerError).SendString(err.Error())
	// ok: error-text-in-response-in-go
	// ruleid: error-text-of-refusal-in-go
	c.Status(fiber.StatusBadRequest).JSON(fiber.Map{"error": err.Error()})
	// ok: error-text-in-response-in-go
	c.Status(500).SendString("oops")
	// ruleid: error-text-in-response-in-go
	return fiber.NewError(fiber.StatusInternalServerError, err.Error())
}

func ofLambda(err error) (events.APIGatewayProxyResponse, error) {
	if err != nil {
		// ruleid: error-text-in-response-in-go
		return events.APIGatewayProxyResponse{StatusCode: 500, Body: err.Error()}, nil
	}
	// ok: error-text-in-response-in-go
	return events.APIGatewayProxyResponse{StatusCode: 500, Body: "oops"}, nil
}

func recovered(w http.ResponseWriter) {
	if r := recover(); r != nil {
		// ruleid: error-text-in-response-in-go
		http.Error(w, fmt.Sprint(r), http.StatusInternalServerError)
	}
}

// --- from a database, a disk: whatever the number -------------------------------------------------

func inner(c *gin.Context, db *sql.DB) {
	rows, err := db.Query("SELECT name FROM members")
	if err != nil {
		// ruleid: error-text-in-response-in-go
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	// ok: error-text-in-response-in-go
	c.JSON(http.StatusOK, rows)
}

func orm(c *gin.Context) {
	if err := db.Create(&member).Error; err != nil {
		// ruleid: error-text-in-response-in-go
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
	}
	result := db.First(&member, c.Param("id"))
	// ruleid: error-text-in-response-in-go
	c.JSON(http.StatusNotFound, gin.H{"error": result.Error.Error()})
}

func disk(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("/srv/reports/" + month(r))
	if err != nil {
		// ruleid: error-text-in-response-in-go
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	// ok: error-text-in-response-in-go
	w.Write(data)
}

// --- written for visitors -------------------------------------------------------------------------

func own(w http.ResponseWriter, err error) {
	var told *VisitorError
	if errors.As(err, &told) {
		// ok: error-text-in-response-in-go
		http.Error(w, told.Error(), http.StatusInternalServerError)
		return
	}
	if errors.Is(err, errNoSuchMonth) {
		// ok: error-text-in-response-in-go
		http.Error(w, err.Error(), 500)
		return
	}
	if err == errClosed {
		// ok: error-text-in-response-in-go
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
	}
}

func checked(c *gin.Context, in Input) {
	validationErr := validate.Struct(in)
	// ok: error-text-in-response-in-go
	c.JSON(422, gin.H{"error": validationErr.Error()})
}

func recoversInGin() gin.HandlerFunc {
	return func(c *gin.Context) {
		defer func() {
			if r := recover(); r != nil {
				// ruleid: panic-told-in-response-in-go
				c.AbortWithStatusJSON(500, gin.H{"error": fmt.Sprint(r)})
				// ok: panic-told-in-response-in-go
				c.AbortWithStatusJSON(500, gin.H{"error": "Something went wrong."})
			}
		}()
		c.Next()
	}
}

func called(err error) error {
	// ruleid: error-text-of-refusal-in-go
	return status.Error(codes.Internal, err.Error())
}

func calledWell(err error) error {
	log.Print(err)
	// ok: error-text-of-refusal-in-go
	return status.Error(codes.Internal, "internal error")
}
