package shop

import (
	"net/http"
	"time"
)

var client = &http.Client{Timeout: 5 * time.Second}

// Preview shows the beginning of a page.
func Preview(w http.ResponseWriter, r *http.Request) {
	url := r.FormValue("url")
	// region: fetch
	page, err := client.Get(url)
	// endregion
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	showBeginning(w, page.Body)
}
