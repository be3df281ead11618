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
	sealed := make([]byte, aes.BlockSize+len(voucher))
	if _, err := rand.Read(sealed[:aes.BlockSize]); err != nil {
		return nil, err
	}
	// ruleid: hidden-not-guarded-in-go
	mode := cipher.NewCBCEncrypter(block, sealed[:aes.BlockSize])
	mode.CryptBlocks(sealed[aes.BlockSize:], voucher)
	return sealed, nil
	// endregion
}
