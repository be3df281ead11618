package keys

import "os"

func save(path string, key []byte) error {
	// region: mode
	return os.WriteFile(path, key, 0o666)
	// endregion
}
