package keys

import "os"

func save(path string, key []byte) error {
	// region: mode
	// ruleid: owner-alone-in-go
	return os.WriteFile(path, key, 0o600)
	// endregion
}
