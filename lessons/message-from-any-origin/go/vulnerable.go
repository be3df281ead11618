package shop

import (
	"net/http"

	"github.com/gorilla/websocket"
)

// region: check
var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return true },
}

// endregion

func chat(w http.ResponseWriter, r *http.Request) {
	socket, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	greet(socket, r)
}
