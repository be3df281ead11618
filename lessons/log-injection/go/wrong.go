package shop

import (
	"log"
	"net/http"
	"strings"
)

func redeem(vouchers Vouchers) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		code := r.PostFormValue("code")
		if vouchers.Redeem(code) {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		// region: log
		// ruleid: one-break-taken-out-in-go
		log.Printf("WARN voucher unknown: %s", strings.ReplaceAll(code, "\n", ""))
		// endregion
		w.WriteHeader(http.StatusNotFound)
	}
}

type Vouchers interface {
	Redeem(code string) bool
}
