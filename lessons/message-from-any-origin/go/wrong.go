package shop

import (
	"net/http"
	"strings"

	"github.com/gorilla/websocket"
)

// region: check
var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		// ruleid: end-of-socket-origin-in-go
		return strings.HasSuffix(r.Header.Get("Origin"), "shop.example")
	},
}

// endregion

func chat(w http.ResponseWriter, r *http.Request) {
	socket, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	greet(socket, r)
}
