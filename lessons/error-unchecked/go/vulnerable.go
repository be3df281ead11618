package shop

import (
	"crypto/hmac"
	"crypto/sha256"
)

func paid(number string, mark []byte) error {
	// region: check
	h := hmac.New(sha256.New, key)
	h.Write([]byte(number))
	hmac.Equal(h.Sum(nil), mark)
	return orders.Set(number, "paid")
	// endregion
}
