package vouchers

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
)

func seal(key, voucher []byte) ([]byte, error) {
	// region: seal
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	// ruleid: sealed-with-a-tag-in-go
	box, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, box.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return box.Seal(nonce, nonce, voucher, nil), nil
	// endregion
}
