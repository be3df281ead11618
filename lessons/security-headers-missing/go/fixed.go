package shop

import (
	"io"
	"net/http"
)

func pay(w http.ResponseWriter, r *http.Request) {
	// region: header
	// ruleid: frames-by-name-in-go
	w.Header().Set("Content-Security-Policy", "frame-ancestors 'self' https://partner.example")
	// endregion
	io.WriteString(w, "<button>Pay</button>")
}
