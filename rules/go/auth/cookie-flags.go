package club

import (
	"fmt"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
	"github.com/labstack/echo/v4"
	"github.com/valyala/fasthttp"
)

func login(w http.ResponseWriter, r *http.Request, token string, production bool) {
	http.SetCookie(w, &http.Cookie{
		// ruleid: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
		Name:  "session",
		Value: token,
		Path:  "/",
	})
	http.SetCookie(w, &http.Cookie{
		// ok: cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
		// ruleid: cookie-sent-unencrypted-in-go
		Name:     "session",
		Value:    token,
		Secure:   false,
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
	http.SetCookie(w, &http.Cookie{
		// ok: cookie-sent-unencrypted-in-go, cookie-without-samesite-in-go
		// ruleid: cookie-readable-by-scripts-in-go
		Name:     "session",
		Value:    token,
		Secure:   production,
		HttpOnly: false,
		SameSite: http.SameSiteStrictMode,
	})
	http.SetCookie(w, &http.Cookie{
		// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
		Name: "session", Value: token, Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "", MaxAge: -1})
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	http.SetCookie(w, &http.Cookie{Name: "session", Expires: time.Unix(0, 0)})
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	// ok: cookie-readable-by-scripts-in-go
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: token, Secure: true, SameSite: http.SameSiteLaxMode})
}

func later(w http.ResponseWriter, token string) {
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
	cookie := &http.Cookie{Name: "session", Value: token}
	cookie.Secure = true
	cookie.HttpOnly = true
	cookie.SameSite = http.SameSiteLaxMode
	http.SetCookie(w, cookie)
}

func half(w http.ResponseWriter, token string) {
	// ok: cookie-sent-unencrypted-in-go
	// ruleid: cookie-readable-by-scripts-in-go
	cookie := http.Cookie{Name: "session", Value: token, SameSite: http.SameSiteLaxMode}
	cookie.Secure = true
	http.SetCookie(w, &cookie)
}

func byField(c echo.Context, token string) error {
	cookie := new(http.Cookie)
	// ok: cookie-readable-by-scripts-in-go
	// ruleid: cookie-sent-unencrypted-in-go
	cookie.Name = "session"
	cookie.Value = token
	cookie.HttpOnly = true
	c.SetCookie(cookie)
	var other http.Cookie
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	other.Name = "session"
	other.Secure = true
	other.HttpOnly = true
	c.SetCookie(&other)
	return nil
}

func asClient(token string) {
	request, _ := http.NewRequest("GET", "https://shop.example", nil)
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
	request.AddCookie(&http.Cookie{Name: "session", Value: token})
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	cookies := []*http.Cookie{{Name: "session", Value: token}}
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	mine := &http.Cookie{Name: "session", Value: token, SameSite: http.SameSiteLaxMode}
	request.AddCookie(mine)
	fmt.Println(cookies)
}

func ginLogin(c *gin.Context, token string) {
	// ruleid: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	c.SetCookie("session", token, 3600, "/", "", false, false)
	// ok: cookie-readable-by-scripts-in-go
	// ruleid: cookie-sent-unencrypted-in-go
	c.SetCookie("session", token, 3600, "/", "", false, true)
	// ok: cookie-sent-unencrypted-in-go
	// ruleid: cookie-readable-by-scripts-in-go
	c.SetCookie("session", token, 3600, "/", "", true, false)
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	c.SetCookie("session", token, 3600, "/", "", true, true)
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	c.SetCookie("session", "", -1, "/", "", false, false)
	// ok: cookie-header-readable-by-scripts-in-go
	// ruleid: cookie-header-without-secure-in-go
	c.Header("Set-Cookie", "session="+token+"; HttpOnly")
}

func (this *Controller) beegoLogin(token string) {
	// ruleid: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	this.Ctx.SetCookie("session", token, 3600, "/")
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go
	this.Ctx.SetCookie("session", token, 3600, "/", "", true, true)
}

func fiberLogin(c *fiber.Ctx, token string) {
	c.Cookie(&fiber.Cookie{
		// ruleid: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
		Name:  "session",
		Value: token,
	})
	// ok: cookie-sent-unencrypted-in-go, cookie-readable-by-scripts-in-go, cookie-without-samesite-in-go
	c.Cookie(&fiber.Cookie{Name: "session", Value: token, Secure: true, HTTPOnly: true, SameSite: "Lax"})
	// ruleid: session-cookie-sent-unencrypted-in-go, session-cookie-readable-by-scripts-in-go
	store := session.New(session.Config{Expiration: time.Hour})
	// ok: session-cookie-sent-unencrypted-in-go, session-cookie-readable-by-scripts-in-go
	store = session.New(session.Config{Expiration: time.Hour, CookieSecure: true, CookieHTTPOnly: true})
	fmt.Println(store)
}

func fastLogin(ctx *fasthttp.RequestCtx, token string) {
	cookie := fasthttp.AcquireCookie()
	// ok: cookie-sent-unencrypted-in-go
	// ruleid: cookie-readable-by-scripts-in-go
	cookie.SetKey("session")
	cookie.SetValue(token)
	cookie.SetSecure(true)
	ctx.Response.Header.SetCookie(cookie)
}

func stores(key []byte, production bool) {
	// ruleid: session-store-readable-by-scripts-in-go
	bare := sessions.NewFilesystemStore("/var/sessions", key)
	fmt.Println(bare)
}

func headers(w http.ResponseWriter, token string) {
	// ruleid: cookie-header-without-secure-in-go, cookie-header-readable-by-scripts-in-go
	w.Header().Set("Set-Cookie", fmt.Sprintf("session=%s; Path=/", token))
	// ok: cookie-header-without-secure-in-go, cookie-header-readable-by-scripts-in-go
	w.Header().Set("Set-Cookie", "session="+token+"; Path=/; Secure; HttpOnly; SameSite=Lax")
	// ok: cookie-header-without-secure-in-go, cookie-header-readable-by-scripts-in-go
	w.Header().Set("Content-Type", "text/html")
	// ok: session-cookie-sent-unencrypted-in-go
	csrf.Protect([]byte(token), csrf.Secure(true))
	// ruleid: session-cookie-sent-unencrypted-in-go
	csrf.Protect([]byte(token), csrf.Secure(false))
}

type Controller struct {
	Ctx interface{ SetCookie(name, value string, others ...any) }
}
