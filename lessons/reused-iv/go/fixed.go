package sealing

import (
	"crypto/cipher"
	"crypto/rand"
)

func seal(box cipher.AEAD, text []byte) ([]byte, error) {
	// region: seal
	nonce := make([]byte, box.NonceSize())
	// ruleid: nonce-drawn-in-go
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return box.Seal(nonce, nonce, text, nil), nil
	// endregion
}
