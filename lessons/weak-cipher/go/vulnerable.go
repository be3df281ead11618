package vouchers

import "crypto/des"

func seal(key, voucher []byte) ([]byte, error) {
	// region: seal
	block, err := des.NewTripleDESCipher(key)
	if err != nil {
		return nil, err
	}
	sealed := make([]byte, len(voucher))
	for at := 0; at < len(voucher); at += block.BlockSize() {
		block.Encrypt(sealed[at:], voucher[at:])
	}
	return sealed, nil
	// endregion
}
