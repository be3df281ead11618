package themes

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func install(theme *zip.Reader, folder string) error {
	for _, entry := range theme.File {
		// region: extract
		// ruleid: beginning-looked-at-in-go
		if strings.HasPrefix(entry.Name, "..") {
			return fmt.Errorf("%s leads out", entry.Name)
		}
		out, err := os.Create(filepath.Join(folder, entry.Name))
		// endregion
		if err != nil {
			return err
		}
		in, err := entry.Open()
		if err != nil {
			return err
		}
		if _, err = io.Copy(out, in); err != nil {
			return err
		}
		out.Close()
	}
	return nil
}
