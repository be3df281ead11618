package shop

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/csrf"
	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"golang.org/x/oauth2"
)

const fixedState = "shop"

func login(w http.ResponseWriter, r *http.Request, conf *oauth2.Config) {
	// ruleid: oauth-state-the-same-for-all
	http.Redirect(w, r, conf.AuthCodeURL("state", oauth2.AccessTypeOffline), http.StatusFound)
	// ruleid: oauth-state-the-same-for-all
	http.Redirect(w, r, conf.AuthCodeURL(fixedState), http.StatusFound)
	state := random()
	// ok: oauth-state-the-same-for-all
	http.Redirect(w, r, conf.AuthCodeURL(state), http.StatusFound)
}

func onTheTerminal(conf *oauth2.Config) {
	// ok: oauth-state-the-same-for-all
	fmt.Println(conf.AuthCodeURL("state"))
	var code string
	fmt.Scan(&code)
}

func guard(e *echo.Echo, r *http.Request) {
	// ruleid: csrf-check-skipped
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{Skipper: func(c echo.Context) bool { return true }}))
	// ok: csrf-check-skipped
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{TokenLookup: "form:csrf"}))
	// ruleid: csrf-check-skipped
	r = csrf.UnsafeSkipCheck(r)
	protection := http.NewCrossOriginProtection()
	// ruleid: csrf-check-skipped
	protection.AddInsecureBypassPattern("/")
	// ok: csrf-check-skipped
	protection.AddInsecureBypassPattern("/webhooks/stripe")
	// ok: csrf-check-skipped
	token := csrf.Token(r)
	fmt.Println(token)
}

// ruleid: socket-from-any-origin
var open = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }}

// ok: socket-from-any-origin
var closed = websocket.Upgrader{ReadBufferSize: 1024}

// ok: socket-from-any-origin
var own = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == home }}

func later() {
	// ruleid: socket-from-any-origin
	closed.CheckOrigin = func(r *http.Request) bool { return true }
}

func routes(r *gin.Engine) {
	r.GET("/posts/:id/delete", func(c *gin.Context) {
		// ruleid: state-changed-by-get-in-go
		db.Delete(&Post{}, c.Param("id"))
	})
	r.POST("/posts/:id/delete", func(c *gin.Context) {
		// ok: state-changed-by-get-in-go
		db.Delete(&Post{}, c.Param("id"))
	})
	r.GET("/vote", func(c *gin.Context) {
		// ruleid: state-changed-by-get-in-go
		db.Exec("UPDATE polls SET votes = votes + 1 WHERE id = ?", c.Query("id"))
	})
	r.GET("/confirm", func(c *gin.Context) {
		// ok: state-changed-by-get-in-go
		db.Exec("UPDATE users SET confirmed = 1 WHERE token = ?", c.Query("token"))
	})
}

func plain(mux *http.ServeMux) {
	mux.HandleFunc("GET /posts/delete", func(w http.ResponseWriter, r *http.Request) {
		// ruleid: state-changed-by-get-in-go
		db.Exec("DELETE FROM posts WHERE id = ?", r.FormValue("id"))
	})
	mux.HandleFunc("POST /posts/delete", func(w http.ResponseWriter, r *http.Request) {
		// ok: state-changed-by-get-in-go
		db.Exec("DELETE FROM posts WHERE id = ?", r.FormValue("id"))
	})
}

func cookies(w http.ResponseWriter) {
	// ruleid: cookie-for-every-site
	http.SetCookie(w, &http.Cookie{Name: "session", SameSite: http.SameSiteNoneMode, Secure: true})
	// ok: cookie-for-every-site
	http.SetCookie(w, &http.Cookie{Name: "session", SameSite: http.SameSiteLaxMode, Secure: true})
}
