package shop

import (
	"io"
	"net/http"
)

func pay(w http.ResponseWriter, r *http.Request) {
	// region: header
	w.Header().Set("X-Frame-Options", "ALLOWALL")
	// endregion
	io.WriteString(w, "<button>Pay</button>")
}
