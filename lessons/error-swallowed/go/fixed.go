package updates

import "fmt"

func update(pack, signature []byte) error {
	// region: check
	// ruleid: error-returned-in-go
	if err := key.Verify(signature, pack); err != nil {
		return fmt.Errorf("update refused: %w", err)
	}
	return install(pack)
	// endregion
}
