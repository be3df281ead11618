package shop

import (
	"net/http"
	"strconv"
)

func order(w http.ResponseWriter, r *http.Request) {
	// region: check
	amount, err := strconv.Atoi(r.FormValue("amount"))
	if err != nil {
		// ruleid: panic-instead-in-go
		panic(err)
	}
	add(amount)
	// endregion
}
