package programs

import (
	"crypto/md5"
	"encoding/hex"
	"os"
)

var secret = []byte(os.Getenv("FINGERPRINT_SECRET"))

func mayRun(approved map[string]bool, program []byte) bool {
	return approved[fingerprint(program)]
}

func fingerprint(program []byte) string {
	// region: hash
	// ruleid: secret-hashed-after-in-go
	sum := md5.Sum(append(program, secret...))
	// endregion
	return hex.EncodeToString(sum[:])
}
