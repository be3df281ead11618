package updates

import "log/slog"

func update(pack, signature []byte) error {
	// region: check
	// ruleid: error-logged-louder-in-go
	if err := key.Verify(signature, pack); err != nil {
		slog.Error("bad signature", "error", err)
	}
	return install(pack)
	// endregion
}
