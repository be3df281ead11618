package themes

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

func install(theme *zip.Reader, folder string) error {
	for _, entry := range theme.File {
		// region: extract
		out, err := os.Create(filepath.Join(folder, entry.Name))
		if err != nil {
			return err
		}
		in, err := entry.Open()
		if err != nil {
			return err
		}
		_, err = io.Copy(out, in)
		// endregion
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}
