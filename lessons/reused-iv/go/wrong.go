package sealing

import (
	"crypto/cipher"
	"encoding/binary"
	"time"
)

func seal(box cipher.AEAD, text []byte) ([]byte, error) {
	// region: seal
	nonce := make([]byte, box.NonceSize())
	// ruleid: time-as-nonce-in-go
	binary.BigEndian.PutUint64(nonce, uint64(time.Now().Unix()))
	return box.Seal(nonce, nonce, text, nil), nil
	// endregion
}
