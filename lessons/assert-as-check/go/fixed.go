package shop

import (
	"net/http"
	"strconv"
)

func order(w http.ResponseWriter, r *http.Request) {
	// region: check
	amount, err := strconv.Atoi(r.FormValue("amount"))
	// ruleid: answered-in-go
	if err != nil {
		http.Error(w, "how many?", http.StatusBadRequest)
		return
	}
	add(amount)
	// endregion
}
