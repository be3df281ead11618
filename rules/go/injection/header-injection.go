package shop

import (
	"fmt"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

var types = map[string]string{"csv": "text/csv"}

func report(w http.ResponseWriter, r *http.Request) {
	kind := r.URL.Query().Get("kind")
	// ruleid: header-from-request-in-go
	w.Header().Set("Content-Type", kind)
	// ok: header-from-request-in-go
	w.Header().Set("Content-Type", types[kind])
	// ruleid: header-from-request-in-go
	w.Header().Add("Set-Cookie", "kind="+kind)
	// ok: header-from-request-in-go
	w.Header().Add("Set-Cookie", "kind="+url.QueryEscape(kind))
	// ruleid: header-from-request-in-go, filename-pasted-into-header-in-go
	w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=\"%s\"", kind))
	// ok: header-from-request-in-go, filename-pasted-into-header-in-go
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": kind}))
	// ruleid: header-from-request-in-go
	w.Header().Set(r.FormValue("header"), "1")
	// ok: header-from-request-in-go
	w.Header().Set("X-Request-Id", r.FormValue("id"))
	// ruleid: header-from-request-in-go
	http.SetCookie(w, &http.Cookie{Name: kind, Value: "1"})
	// ok: header-from-request-in-go
	http.SetCookie(w, &http.Cookie{Name: "kind", Value: kind})
}

func withGin(c *gin.Context) {
	// ruleid: header-from-request-in-go
	c.Header("Content-Language", c.Query("language"))
	// ok: header-from-request-in-go
	c.Header("Content-Language", "en")
	// ok: header-from-request-in-go
	c.Header("Content-Language", strings.ReplaceAll(c.Query("language"), "\n", ""))
}

func stock(w http.ResponseWriter, r *http.Request) {
	conn, _ := net.Dial("tcp", "stock.internal:80")
	item := r.FormValue("item")
	// ruleid: raw-request-from-request-in-go
	fmt.Fprintf(conn, "GET /stock/%s HTTP/1.0\r\n\r\n", item)
	// ok: raw-request-from-request-in-go
	fmt.Fprintf(conn, "GET /stock/%s HTTP/1.0\r\n\r\n", url.PathEscape(item))
	// ruleid: raw-request-from-request-in-go
	conn.Write([]byte("GET /stock/" + item + " HTTP/1.0\r\n\r\n"))
	// ok: raw-request-from-request-in-go
	fmt.Fprintf(w, "stock of %s", item)
	// ok: raw-request-from-request-in-go
	conn.Write([]byte("GET /stock HTTP/1.0\r\n\r\n"))
}

func download(w http.ResponseWriter, name string) {
	// ruleid: filename-pasted-into-header-in-go
	w.Header().Set("Content-Disposition", "attachment; filename="+name)
	// ok: filename-pasted-into-header-in-go
	w.Header().Set("Content-Disposition", "attachment; filename="+url.PathEscape(name))
	// ok: filename-pasted-into-header-in-go
	w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", name))
}
