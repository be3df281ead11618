package sealing

import "crypto/cipher"

func seal(box cipher.AEAD, text []byte) ([]byte, error) {
	// region: seal
	nonce := make([]byte, 12)
	return box.Seal(nonce, nonce, text, nil), nil
	// endregion
}
