package links

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
	"github.com/gorilla/websocket"
)

var pages = map[string]string{"orders": "/orders"}
var feeds = map[string]string{"news": "https://news.example/feed"}
var allowedHosts = []string{"shop.example"}

const baseURL = "https://api.example"

type link struct{ URL string }

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: redirect-to-request-value
	http.Redirect(w, r, r.FormValue("next"), http.StatusFound)
}

func logout(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	target := r.Form.Get("target")
	// ruleid: redirect-to-request-value
	w.Header().Set("Location", target)
	w.WriteHeader(302)
}

func partner(w http.ResponseWriter, r *http.Request) {
	site := r.URL.Query().Get("site")
	// ruleid: redirect-to-request-value
	http.Redirect(w, r, "https://"+site, 302)
	// ruleid: redirect-to-request-value
	http.Redirect(w, r, fmt.Sprintf("https://%s/start", site), 302)
	// ok: redirect-to-request-value
	http.Redirect(w, r, "https://partner.example/"+site, 302)
	// ok: redirect-to-request-value
	http.Redirect(w, r, fmt.Sprintf("/users/%s/edit", site), 302)
	// ok: redirect-to-request-value
	http.Redirect(w, r, "/search?q="+url.QueryEscape(site), 302)
}

func ginRedirect(c *gin.Context) {
	// ruleid: redirect-to-request-value
	c.Redirect(http.StatusFound, c.Query("next"))
	// ok: redirect-to-request-value
	c.Redirect(http.StatusFound, "/orders")
}

func fiberRedirect(c *fiber.Ctx) error {
	next := c.Query("next")
	// ruleid: redirect-to-request-value
	return c.Redirect(next, 302)
}

func fromList(w http.ResponseWriter, r *http.Request) {
	// ok: redirect-to-request-value
	http.Redirect(w, r, pages[r.FormValue("next")], http.StatusFound)
	next := r.FormValue("next")
	if next == "/orders" {
		// ok: redirect-to-request-value
		http.Redirect(w, r, next, http.StatusFound)
	}
}

func parsed(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	target, err := url.Parse(next)
	if err == nil && target.Hostname() == "" {
		// ok: redirect-to-request-value
		http.Redirect(w, r, target.String(), http.StatusFound)
		return
	}
	// ok: redirect-to-request-value
	http.Redirect(w, r, "/", http.StatusFound)
}

func checked(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !isLocalURL(next) {
		next = "/"
	}
	// ok: redirect-to-request-value
	http.Redirect(w, r, next, http.StatusFound)
}

func secure(w http.ResponseWriter, r *http.Request) {
	// ok: redirect-to-request-value
	http.Redirect(w, r, "https://"+r.Host+r.URL.String(), http.StatusMovedPermanently)
}

func preview(w http.ResponseWriter, r *http.Request) {
	// ruleid: address-from-request-fetched
	page, err := http.Get(r.FormValue("url"))
	if err != nil {
		return
	}
	io.Copy(w, page.Body)
}

func avatar(w http.ResponseWriter, r *http.Request) {
	host := mux.Vars(r)["host"]
	// ruleid: address-from-request-fetched
	resp, _ := http.Get("https://" + host + "/avatar.png")
	io.Copy(w, resp.Body)
	// ruleid: address-from-request-fetched
	req, _ := http.NewRequest("GET", fmt.Sprintf("http://%s.example.com/", host), nil)
	http.DefaultClient.Do(req)
	// ok: address-from-request-fetched
	http.Get("https://api.example/users/" + host)
	// ok: address-from-request-fetched
	http.Get(baseURL + "/users/" + host)
	// ok: address-from-request-fetched
	http.Get(fmt.Sprintf("%s/users/%s", baseURL, host))
}

func hook(w http.ResponseWriter, r *http.Request) {
	var body link
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return
	}
	client := &http.Client{}
	// ruleid: address-from-request-fetched
	client.Post(body.URL, "application/json", nil)
}

func dial(w http.ResponseWriter, r *http.Request) {
	address := r.URL.Query().Get("address")
	// ruleid: address-from-request-fetched
	conn, _ := net.Dial("tcp", address)
	defer conn.Close()
	// ruleid: address-from-request-fetched
	websocket.DefaultDialer.Dial(address, nil)
	target, _ := url.Parse(address)
	// ruleid: address-from-request-fetched
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ServeHTTP(w, r)
}

func parts(w http.ResponseWriter, r *http.Request) {
	// ruleid: address-from-request-fetched
	u := url.URL{Scheme: "https", Host: r.FormValue("host"), Path: "/"}
	// ruleid: address-from-request-fetched
	http.Get(u.String())
}

func feed(w http.ResponseWriter, r *http.Request) {
	// ok: address-from-request-fetched
	http.Get(feeds[r.FormValue("name")])
	address := r.FormValue("url")
	target, err := url.Parse(address)
	if err != nil || !slices.Contains(allowedHosts, target.Hostname()) {
		return
	}
	// ok: address-from-request-fetched
	http.Get(target.String())
}

func start(w http.ResponseWriter, r *http.Request) {
	address := r.FormValue("url")
	if !strings.HasPrefix(address, "https://shop.example/") {
		return
	}
	// ok: address-from-request-fetched
	http.Get(address)
}

func batch(address string) {
	// ok: address-from-request-fetched
	http.Get(address)
}

func listed(w http.ResponseWriter, r *http.Request) {
	urls := r.URL.Query()["url"]
	// ruleid: address-from-request-fetched
	http.Get(fmt.Sprintf("//%s/path", urls[0]))
	// ruleid: redirect-to-request-value
	http.Redirect(w, r, urls[0], http.StatusFound)
}
