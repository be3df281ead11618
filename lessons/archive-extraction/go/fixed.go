package themes

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

const limit = 10_000_000

func install(theme *zip.Reader, folder string) error {
	for _, entry := range theme.File {
		// region: extract
		// ruleid: entry-checked-in-go
		if !filepath.IsLocal(entry.Name) {
			return fmt.Errorf("%s leads out", entry.Name)
		}
		out, err := os.Create(filepath.Join(folder, entry.Name))
		if err != nil {
			return err
		}
		in, err := entry.Open()
		if err != nil {
			return err
		}
		if _, err = io.CopyN(out, in, limit); err != io.EOF {
			return fmt.Errorf("%s is too large or broken", entry.Name)
		}
		// endregion
		out.Close()
	}
	return nil
}
