package programs

import (
	"crypto/sha256"
	"encoding/hex"
)

func mayRun(approved map[string]bool, program []byte) bool {
	return approved[fingerprint(program)]
}

func fingerprint(program []byte) string {
	// region: hash
	// ruleid: sound-hash-in-go
	sum := sha256.Sum256(program)
	// endregion
	return hex.EncodeToString(sum[:])
}
