package failing

import (
	"encoding/binary"
	"io"
	"net/http"
	"strconv"
	"strings"
)

func flawed(w http.ResponseWriter, r *http.Request) {
	count, _ := strconv.Atoi(r.FormValue("count"))
	// ruleid: amount-from-request-in-go
	rows := make([]int, count)
	// ruleid: amount-from-request-in-go
	line := strings.Repeat("-", count)
	// ruleid: body-read-whole-in-go
	body, _ := io.ReadAll(r.Body)
	_, _, _ = rows, line, body
	// ruleid: form-kept-in-memory-in-go
	r.ParseMultipartForm(5_000_000_000)
}

func message(head []byte) []byte {
	length := binary.BigEndian.Uint32(head)
	// ruleid: amount-from-request-in-go
	return make([]byte, length)
}

func safe(w http.ResponseWriter, r *http.Request) {
	count, _ := strconv.Atoi(r.FormValue("count"))
	if count > 100 {
		return
	}
	// ok: amount-from-request-in-go
	rows := make([]int, count)
	// ok: amount-from-request-in-go
	names := make([]string, 0, len(r.FormValue("names")))
	// ok: body-read-whole-in-go
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	// ok: amount-from-request-in-go
	line := strings.Repeat("-", 72)
	_, _, _, _ = rows, names, body, line
	// ok: form-kept-in-memory-in-go
	// ruleid: form-of-any-size-in-go
	r.ParseMultipartForm(10_000_000)
}

func answer(resp *http.Response) {
	// ok: body-read-whole-in-go
	io.ReadAll(resp.Body)
}

func limited(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	// ok: body-read-whole-in-go
	io.ReadAll(r.Body)
}

func form(w http.ResponseWriter, r *http.Request) {
	// ruleid: form-of-any-size-in-go
	r.ParseMultipartForm(32 << 20)
}

func smallForm(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	// ok: form-of-any-size-in-go
	r.ParseMultipartForm(32 << 20)
	// ok: body-read-whole-in-go
	io.Copy(io.Discard, r.Body)
}
