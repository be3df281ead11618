package shop

import (
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/sirupsen/logrus"
)

func login(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	// ruleid: log-line-from-request-in-go
	log.Printf("sign-in of %s", user)
	// ruleid: log-line-from-request-in-go
	log.Println("sign-in of", user)
	// ruleid: log-line-from-request-in-go
	log.Print("sign-in of " + user)
	// ruleid: log-line-from-request-in-go
	logrus.Infof("sign-in of %v", user)
	// ruleid: log-line-from-request-in-go
	logrus.WithField("shop", 1).Info("sign-in of " + user)
	// ruleid: log-line-from-request-in-go
	slog.Info(fmt.Sprintf("sign-in of %s", user))
	// ok: log-line-from-request-in-go
	slog.Info("sign-in", "user", user)
	// ok: log-line-from-request-in-go
	log.Printf("sign-in of %q", user)
	// ok: log-line-from-request-in-go
	log.Println("sign-in of", strconv.Quote(user))
	// ok: log-line-from-request-in-go
	log.Println("sign-in of", strings.ReplaceAll(user, "\n", ""))
	// ok: log-line-from-request-in-go
	log.Printf("a name of %d letters", len(user))
	// ok: log-line-from-request-in-go
	log.Printf("browser: %s", r.UserAgent())
	// ok: log-line-from-request-in-go
	fmt.Fprintf(w, "hello %s", user)
	n, err := strconv.Atoi(r.FormValue("n"))
	// ok: log-line-from-request-in-go
	log.Printf("%d: %v", n, err)
}

func withGin(c *gin.Context) {
	var order struct{ Item string }
	if err := c.BindJSON(&order); err != nil {
		// ok: log-line-from-request-in-go
		log.Printf("order: %v", err)
		return
	}
	// ruleid: log-line-from-request-in-go
	log.Printf("order of %s", order.Item)
	// ruleid: log-line-from-request-in-go
	log.Printf("search for %s", c.Query("q"))
}
