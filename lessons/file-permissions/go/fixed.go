package keys

import "os"

func save(path string, key []byte) error {
	// region: mode
	// ruleid: owner-alone-in-go
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if _, err := file.Write(key); err != nil {
		return err
	}
	return file.Close()
	// endregion
}
