package shop

import (
	"crypto/hmac"
	"crypto/sha256"
	"log/slog"
)

func paid(number string, mark []byte) error {
	// region: check
	h := hmac.New(sha256.New, key)
	h.Write([]byte(number))
	// ruleid: mark-only-kept-in-go
	slog.Info("paid", "good", hmac.Equal(h.Sum(nil), mark))
	return orders.Set(number, "paid")
	// endregion
}
