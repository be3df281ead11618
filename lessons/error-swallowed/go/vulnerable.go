package updates

import "log"

func update(pack, signature []byte) error {
	// region: check
	if err := key.Verify(signature, pack); err != nil {
		log.Println("bad signature:", err)
	}
	return install(pack)
	// endregion
}
