package shop

import (
	"fmt"
	"html"
	"html/template"
	"io"
	"net/http"
	"strconv"
)

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: html-from-request-in-go
	fmt.Fprintf(w, "<h1>Hello %s</h1>", name)
	// ruleid: html-from-request-in-go
	_, _ = w.Write([]byte("<p>" + name + "</p>"))
	// ruleid: html-from-request-in-go
	_, _ = io.WriteString(w, r.FormValue("text"))
	// ruleid: html-from-request-in-go
	fmt.Fprint(w, "Not here: ", r.URL.Path)
	page := "<ul>"
	for _, item := range r.Form["item"] {
		page += "<li>" + item + "</li>"
	}
	// ruleid: html-from-request-in-go
	fmt.Fprintln(w, page)
	// ok: html-from-request-in-go
	fmt.Fprintf(w, "<h1>Hello %s</h1>", html.EscapeString(name))
	// ok: html-from-request-in-go
	fmt.Fprintf(w, "Hello %q", name)
	n, _ := strconv.Atoi(r.FormValue("n"))
	// ok: html-from-request-in-go
	fmt.Fprintf(w, "<p>%d of %v</p>", n, n)
	// ok: html-from-request-in-go
	fmt.Printf("asked for %s", name)
}

func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// ok: html-from-request-in-go
	fmt.Fprintf(w, "Hello %s", r.FormValue("name"))
}

func comment(t *template.Template, w http.ResponseWriter, text string) {
	// ruleid: html-called-safe-in-go
	_ = t.Execute(w, template.HTML(text))
	// ruleid: html-called-safe-in-go
	_ = t.Execute(w, template.JS("show('"+text+"')"))
	// ok: html-called-safe-in-go
	_ = t.Execute(w, template.HTML("<hr>"))
	// ok: html-called-safe-in-go
	_ = t.Execute(w, template.HTML(html.EscapeString(text)))
	// ok: html-called-safe-in-go
	_ = t.Execute(w, text)
}
