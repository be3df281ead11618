package shop

import (
	"fmt"
	"html/template"
	"net/http"
	"plugin"

	"github.com/dop251/goja"
	"github.com/expr-lang/expr"
)

var templates = map[string]string{"short": "Dear {{.Name}}"}

const greeting = "<h1>Hello {{.}}</h1>"

func run(w http.ResponseWriter, r *http.Request) {
	// ruleid: code-from-request-in-go
	_, _ = plugin.Open("plugins/" + r.FormValue("plugin"))
	vm := goja.New()
	code := r.FormValue("code")
	// ruleid: code-from-request-in-go
	_, _ = vm.RunString(code)
	// ok: code-from-request-in-go
	_, _ = vm.RunString("1 + 1")
	// ok: code-from-request-in-go
	_, _ = plugin.Open("plugins/costs.so")
	// ok: code-from-request-in-go
	_, _ = vm.RunString(templates[code])
}

func page(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: template-from-text-in-go
	t, _ := template.New("page").Parse("<h1>Hello " + name + "</h1>")
	// ruleid: template-from-text-in-go
	t = template.Must(template.New("page").Parse(r.FormValue("template")))
	text := fmt.Sprintf("<h1>%s</h1>{{.}}", name)
	// ruleid: template-from-text-in-go
	t, _ = t.Parse(text)
	// ok: template-from-text-in-go
	t, _ = template.New("page").Parse("<h1>Hello {{.}}</h1>")
	// ok: template-from-text-in-go
	t, _ = template.New("page").Parse(greeting)
	// ok: template-from-text-in-go
	t, _ = template.New("page").Parse(templates[name])
	_ = t.Execute(w, name)
}

func sum(w http.ResponseWriter, r *http.Request) {
	// ruleid: formula-from-request-in-go
	_, _ = expr.Eval(r.FormValue("formula"), nil)
	// ok: formula-from-request-in-go
	_, _ = expr.Eval("a * 2", map[string]any{"a": r.FormValue("a")})
}
