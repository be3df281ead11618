package shop

import (
	"log"
	"net/http"
	"strconv"
)

func order(w http.ResponseWriter, r *http.Request) {
	// region: check
	amount, err := strconv.Atoi(r.FormValue("amount"))
	if err != nil {
		log.Fatal("no number: ", err)
	}
	add(amount)
	// endregion
}
