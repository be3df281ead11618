package keys

import "os"

func save(path string, key []byte) error {
	// region: mode
	if err := os.WriteFile(path, key, 0o644); err != nil {
		return err
	}
	// ruleid: closed-too-late-in-go
	return os.Chmod(path, 0o600)
	// endregion
}
