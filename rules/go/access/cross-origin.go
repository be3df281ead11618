package shop

import (
	"net/http"
	"regexp"
	"strings"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/handlers"
	"github.com/labstack/echo/v4/middleware"
)

var allowed = map[string]bool{"https://shop.example": true}

func libraries(r *gin.Engine, e *echo.Echo, mux http.Handler) {
	r.Use(cors.New(cors.Config{
		// ruleid: every-origin-allowed-with-cookies-in-go
		AllowOrigins:     []string{"*"},
		AllowCredentials: true,
	}))
	r.Use(cors.New(cors.Config{
		// ruleid: every-origin-allowed-with-cookies-in-go
		AllowOriginFunc:  func(origin string) bool { return true },
		AllowCredentials: true,
	}))
	r.Use(cors.New(cors.Config{
		// ok: every-origin-allowed-with-cookies-in-go, every-origin-allowed-in-go
		AllowOrigins:     []string{"https://shop.example"},
		AllowCredentials: true,
	}))
	r.Use(cors.New(cors.Config{
		// ok: every-origin-allowed-with-cookies-in-go, every-origin-allowed-in-go
		AllowOriginFunc:  func(origin string) bool { return allowed[origin] },
		AllowCredentials: true,
	}))
	// ruleid: every-origin-allowed-in-go
	r.Use(cors.New(cors.Config{AllowAllOrigins: true}))
	// ruleid: every-origin-allowed-in-go
	r.Use(cors.Default())
	config := cors.DefaultConfig()
	// ruleid: every-origin-allowed-in-go
	config.AllowAllOrigins = true
	// ok: every-origin-allowed-in-go
	config.AllowAllOrigins = false
	// ok: every-origin-allowed-in-go
	config.AllowOrigins = []string{"https://shop.example"}
	// ruleid: every-origin-allowed-in-go
	e.Use(middleware.CORS())
	// ok: every-origin-allowed-in-go
	e.Use(middleware.Gzip())
	// ruleid: every-origin-allowed-in-go
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}}))
	// ok: every-origin-allowed-in-go
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowHeaders: []string{"*"}}))
	// ruleid: every-origin-allowed-with-cookies-in-go
	e.Use(cors.Handler(cors.Options{AllowedOrigins: []string{"https://*", "http://*"}, AllowCredentials: true}))
	// ruleid: every-origin-allowed-with-cookies-in-go
	app.Use(cors.New(cors.Config{AllowOrigins: "*", AllowCredentials: true}))
	// ruleid: every-origin-allowed-in-go
	http.ListenAndServe(":80", handlers.CORS(handlers.AllowedOrigins([]string{"*"}))(mux))
	// ok: every-origin-allowed-in-go
	http.ListenAndServe(":80", handlers.CORS(handlers.AllowedOrigins([]string{"https://shop.example"}))(mux))
	// ruleid: every-origin-allowed-in-go
	http.ListenAndServe(":80", cors.AllowAll().Handler(mux))
	// ruleid: null-origin-allowed-in-go
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://shop.example", "null"}}))
	// ok: null-origin-allowed-in-go
	r.Use(cors.New(cors.Config{AllowMethods: []string{"null"}}))
}

func prices(w http.ResponseWriter, r *http.Request) {
	// ruleid: every-origin-allowed-in-header-in-go
	w.Header().Set("Access-Control-Allow-Origin", "*")
	// ok: every-origin-allowed-in-header-in-go
	w.Header().Set("Access-Control-Allow-Headers", "*")
	// ok: every-origin-allowed-in-header-in-go
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example")
	// ruleid: null-origin-allowed-in-go
	w.Header().Set("Access-Control-Allow-Origin", "null")
	// ok: every-origin-allowed-in-header-in-go
	r.Header.Set("Access-Control-Allow-Origin", "*")
	// ruleid: origin-reflected-in-go
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	// ok: origin-reflected-in-go
	w.Header().Set("Vary", r.Header.Get("Origin"))
}

func withGin(c *gin.Context) {
	// ruleid: every-origin-allowed-in-header-in-go
	c.Header("Access-Control-Allow-Origin", "*")
	// ruleid: every-origin-allowed-in-header-in-go
	c.Writer.Header().Set("Access-Control-Allow-Origin", "*")
	origin := c.GetHeader("Origin")
	if origin != "" {
		// ruleid: origin-reflected-in-go
		c.Header("Access-Control-Allow-Origin", origin)
	}
	if allowed[origin] {
		// ok: origin-reflected-in-go
		c.Header("Access-Control-Allow-Origin", origin)
	}
}

func withFiber(c *fiber.Ctx) {
	// ruleid: every-origin-allowed-in-named-header-in-go
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	// ok: every-origin-allowed-in-named-header-in-go
	c.Set(fiber.HeaderAccessControlAllowMethods, "*")
	// ruleid: origin-reflected-in-go
	c.Set(fiber.HeaderAccessControlAllowOrigin, c.Get("Origin"))
}

func looselyChecked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(origin) > 0 {
		// ruleid: origin-reflected-in-go
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	for _, one := range list {
		if one == origin {
			// ok: origin-reflected-in-go
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
	// ruleid: origin-reflected-in-go
	w.Header().Add("Access-Control-Allow-Origin", strings.Join(r.Header["Origin"], ""))
}

func named(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		// ruleid: origin-reflected-in-go
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if origin := r.Header.Get("Origin"); isAllowed(origin) {
		// ok: origin-reflected-in-go
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	origin := r.Header.Get("Origin")
	if origin == "https://shop.example" {
		// ok: origin-reflected-in-go
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if !isAllowed(origin) {
		return
	}
	// ok: origin-reflected-in-go
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

func checked(origin, path string, r *http.Request) bool {
	// ruleid: origin-compared-in-part-in-go
	if strings.HasSuffix(origin, "shop.example") {
		return true
	}
	// ok: origin-compared-in-part-in-go
	if strings.HasSuffix(origin, ".shop.example") {
		return true
	}
	// ruleid: origin-compared-in-part-in-go
	if strings.Contains(r.Header.Get("Origin"), "shop.example") {
		return true
	}
	// ruleid: origin-compared-in-part-in-go
	if strings.HasPrefix(origin, "https://shop.example") {
		return true
	}
	// ok: origin-compared-in-part-in-go
	if strings.HasPrefix(origin, "https://") {
		return true
	}
	// ok: origin-compared-in-part-in-go
	if strings.HasPrefix(path, "https://shop.example") {
		return true
	}
	// ruleid: origin-pattern-too-wide-in-go
	if ok, _ := regexp.MatchString(`^https://.*shop\.example$`, origin); ok {
		return true
	}
	// ruleid: origin-pattern-too-wide-in-go
	if ok, _ := regexp.MatchString("^https://www.shop.com$", origin); ok {
		return true
	}
	// ok: origin-pattern-too-wide-in-go
	if ok, _ := regexp.MatchString(`^https://[a-z]+\.shop\.example$`, origin); ok {
		return true
	}
	// ok: origin-pattern-too-wide-in-go
	ok, _ := regexp.MatchString("shop.com", path)
	return ok
}
