package files

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/google/uuid"
)

func unzip(name, folder string) error {
	bundle, err := zip.OpenReader(name)
	if err != nil {
		return err
	}
	for _, f := range bundle.File {
		// ruleid: entry-name-as-path-in-go
		out, _ := os.Create(filepath.Join(folder, f.Name))
		in, _ := f.Open()
		// ruleid: unpacked-without-limit-in-go
		io.Copy(out, in)
	}
	return nil
}

func untar(in io.Reader, folder string) {
	packed, _ := gzip.NewReader(in)
	// ruleid: archive-unpacked-without-limit-in-go
	bundle := tar.NewReader(packed)
	for {
		header, err := bundle.Next()
		if err == io.EOF {
			return
		}
		// ruleid: entry-name-as-path-in-go
		out, _ := os.Create(folder + "/" + header.Name)
		// ruleid: unpacked-without-limit-in-go
		io.Copy(out, bundle)
	}
}

func untarWell(in io.Reader, folder string) {
	bundle := tar.NewReader(in)
	for {
		header, err := bundle.Next()
		if err != nil {
			return
		}
		if !filepath.IsLocal(header.Name) {
			return
		}
		// ok: entry-name-as-path-in-go
		out, _ := os.Create(filepath.Join(folder, header.Name))
		// ok: unpacked-without-limit-in-go
		io.Copy(out, io.LimitReader(bundle, 1_000_000))
		// ok: unpacked-without-limit-in-go
		io.CopyN(out, bundle, 1_000_000)
	}
}

func unzipWell(bundle *zip.Reader, folder string) {
	for _, f := range bundle.File {
		// ok: entry-name-as-path-in-go
		place := filepath.Join(folder, f.Name)
		if !strings.HasPrefix(place, filepath.Clean(folder)+string(os.PathSeparator)) {
			return
		}
		// ok: entry-name-as-path-in-go
		os.Create(place)
	}
}

func plain(in io.Reader, out io.Writer) {
	// ok: unpacked-without-limit-in-go
	io.Copy(out, in)
}

func temp(data []byte, folder string) {
	// ruleid: fixed-path-in-tmp-in-go
	os.WriteFile("/tmp/report.csv", data, 0o600)
	// ruleid: fixed-path-in-tmp-in-go
	os.Create(filepath.Join("/var/tmp", "report.csv"))
	// ruleid: fixed-path-in-tmp-in-go
	log := filepath.Join(os.TempDir(), "ours.log")
	// ok: fixed-path-in-tmp-in-go
	os.CreateTemp("", "report-*.csv")
	// ok: fixed-path-in-tmp-in-go
	os.MkdirTemp("/tmp", "reports-*")
	// ok: fixed-path-in-tmp-in-go
	os.WriteFile(filepath.Join(folder, "report.csv"), []byte(log), 0o600)
	// ok: fixed-path-in-tmp-in-go
	os.WriteFile("/srv/tmp/report.csv", data, 0o600)
}

func modes(path string, data []byte) {
	// ruleid: anyone-may-write-in-go
	os.Chmod(path, 0777)
	// ruleid: anyone-may-write-in-go
	os.WriteFile(path, data, 0o666)
	// ruleid: anyone-may-write-in-go
	os.MkdirAll(path, 0777)
	// ruleid: anyone-may-write-in-go
	os.OpenFile(path, os.O_CREATE|os.O_WRONLY, os.ModePerm)
	// ruleid: umask-lets-all-in-go
	syscall.Umask(0)
	// ok: anyone-may-write-in-go
	os.Chmod(path, 0600)
	// ok: anyone-may-write-in-go
	os.WriteFile(path, data, 0o644)
	// ok: anyone-may-write-in-go
	os.MkdirAll(path, 0755)
	// ok: anyone-may-write-in-go
	os.OpenFile(path, os.O_RDONLY, 0666)
	// ok: umask-lets-all-in-go
	syscall.Umask(0077)
}

func upload(w http.ResponseWriter, r *http.Request) {
	file, header, _ := r.FormFile("picture")
	// ruleid: upload-kept-under-its-own-name-in-go
	out, _ := os.Create("pictures/" + filepath.Base(header.Filename))
	io.Copy(out, file)
	// ok: upload-kept-under-its-own-name-in-go
	other, _ := os.Create("pictures/" + uuid.NewString() + ".png")
	io.Copy(other, file)
}

func uploadWell(w http.ResponseWriter, r *http.Request) {
	_, header, _ := r.FormFile("picture")
	if !strings.HasSuffix(header.Filename, ".png") {
		return
	}
	// ok: upload-kept-under-its-own-name-in-go
	os.Create("pictures/" + filepath.Base(header.Filename))
	// ok: upload-kept-under-its-own-name-in-go
	os.Create("pictures/last.png")
}

func pieces(in io.Reader, out io.Writer) {
	packed, _ := gzip.NewReader(in)
	// ruleid: archive-unpacked-without-limit-in-go
	bundle := tar.NewReader(packed)
	// ok: archive-unpacked-without-limit-in-go
	plain := tar.NewReader(in)
	// ok: archive-unpacked-without-limit-in-go
	few := tar.NewReader(io.LimitReader(packed, 1<<20))
	for {
		// ruleid: unpacked-without-limit-in-go
		n, err := io.CopyN(out, packed, 4096)
		if n == 0 || err != nil {
			break
		}
	}
	total := int64(0)
	for {
		// ok: unpacked-without-limit-in-go
		n, err := io.CopyN(out, packed, 4096)
		total += n
		if err != nil || total > 1<<20 {
			break
		}
	}
	_, _, _ = bundle, plain, few
}
