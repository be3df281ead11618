package shop

import (
	"io"
	"net/http"
)

func pay(w http.ResponseWriter, r *http.Request) {
	// region: header
	// ruleid: frame-value-unknown-in-go
	w.Header().Set("X-Frame-Options", "ALLOW-FROM https://partner.example")
	// endregion
	io.WriteString(w, "<button>Pay</button>")
}
