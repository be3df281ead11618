package shop

import (
	"net/http"
	"strings"
	"time"
)

var client = &http.Client{Timeout: 5 * time.Second}

// Preview shows the beginning of a page.
func Preview(w http.ResponseWriter, r *http.Request) {
	url := r.FormValue("url")
	// region: fetch
	// ruleid: bad-names-refused-in-go
	if strings.Contains(url, "localhost") || strings.Contains(url, "127.0.0.1") {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	page, err := client.Get(url)
	// endregion
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	showBeginning(w, page.Body)
}
