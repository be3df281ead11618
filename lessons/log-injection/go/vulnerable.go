package shop

import (
	"log"
	"net/http"
)

func redeem(vouchers Vouchers) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		code := r.PostFormValue("code")
		if vouchers.Redeem(code) {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		// region: log
		log.Printf("WARN voucher unknown: %s", code)
		// endregion
		w.WriteHeader(http.StatusNotFound)
	}
}

type Vouchers interface {
	Redeem(code string) bool
}
