package invoices

import (
	"crypto/rand"
	"crypto/rsa"
)

// region: key

// ruleid: short-but-changed-in-go
func keyOf(month string) (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 1024)
}

// endregion
