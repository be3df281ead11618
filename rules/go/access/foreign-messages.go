package shop

import (
	"net/http"

	"github.com/gobwas/ws"
	"github.com/gorilla/websocket"
	"github.com/olahol/melody"
)

// ruleid: socket-check-says-yes-in-go
func checkOrigin(r *http.Request) bool {
	return true
}

// ok: socket-check-says-yes-in-go
func checkOriginOfShop(r *http.Request) bool {
	return r.Header.Get("Origin") == "https://shop.example"
}

// ok: socket-check-says-yes-in-go
func isReady(r *http.Request) bool {
	return true
}

var named = websocket.Upgrader{CheckOrigin: checkOriginOfShop}

func transports() {
	_ = transport.Websocket{
		// ruleid: socket-check-says-yes-in-go
		CheckOrigin: func(r *http.Request) bool { return true },
	}
	_ = websocket.Upgrader{
		// ruleid: socket-check-says-yes-in-go
		CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") != "" },
	}
	_ = transport.Websocket{
		// ok: socket-check-says-yes-in-go
		CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://shop.example" },
	}
	// ruleid: socket-check-says-yes-in-go
	app.Get("/chat", websocket.New(chat, websocket.Config{Origins: []string{"*"}}))
	// ok: socket-check-says-yes-in-go
	app.Get("/chat", websocket.New(chat, websocket.Config{Origins: []string{"https://shop.example"}}))
}

func upgrade(w http.ResponseWriter, r *http.Request) {
	// ruleid: socket-upgraded-from-every-origin-in-go
	conn, _, _, err := ws.UpgradeHTTP(r, w)
	serve(conn, err)
}

func upgradeForShop(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://shop.example" {
		return
	}
	// ok: socket-upgraded-from-every-origin-in-go
	conn, _, _, err := ws.UpgradeHTTP(r, w)
	serve(conn, err)
}
