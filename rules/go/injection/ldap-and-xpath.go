package directory

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/antchfx/htmlquery"
	"github.com/antchfx/xmlquery"
	"github.com/antchfx/xpath"
	"github.com/go-ldap/ldap/v3"
	dir "gopkg.in/ldap.v2"
)

func person(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	request := ldap.NewSearchRequest(
		// ruleid: ldap-filter-built-in-go
		"ou="+r.FormValue("unit")+",dc=shop",
		ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false,
		// ruleid: ldap-filter-built-in-go
		fmt.Sprintf("(&(objectClass=person)(uid=%s))", name),
		[]string{"mail"},
		nil,
	)
	conn.Search(request)
	// ruleid: ldap-filter-built-in-go
	conn.Search(&ldap.SearchRequest{BaseDN: base, Filter: "(uid=" + name + ")"})
	// ruleid: ldap-filter-built-in-go
	request.Filter = "(uid=" + name + ")"
	// ok: ldap-filter-built-in-go
	request.Filter = "(uid=" + ldap.EscapeFilter(name) + ")"
	// ok: ldap-filter-built-in-go
	conn.Search(&ldap.SearchRequest{BaseDN: base, Filter: "(objectClass=person)"})
}

func (d *Directory) Groups(ctx Context, user string) ([]string, error) {
	filter := fmt.Sprintf("(member=%s)", user)
	// ruleid: ldap-filter-built-in-go
	request := ldap.NewSearchRequest(d.base, 2, 0, 0, 0, false, filter, nil, nil)
	return d.search(request)
}

func (d *Directory) Number(user string) (int, error) {
	filter := fmt.Sprintf("(member=%s)", ldap.EscapeFilter(user))
	// ok: ldap-filter-built-in-go
	request := ldap.NewSearchRequest(d.base, 2, 0, 0, 0, false, filter, nil, nil)
	return d.count(request)
}

func (d *Directory) Wrapper(filter string) error {
	// ok: ldap-filter-built-in-go
	request := ldap.NewSearchRequest(d.base, 2, 0, 0, 0, false, filter, nil, nil)
	return d.run(request)
}

func login(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	name := r.Form.Get("name")
	// ruleid: xpath-built-in-go
	user := xmlquery.FindOne(doc, "//user[name='"+name+"']/mail")
	// ruleid: xpath-built-in-go
	links, _ := htmlquery.QueryAll(page, fmt.Sprintf("//a[text()='%s']", name))
	// ruleid: xpath-built-in-go
	compiled, _ := xpath.Compile("//user[name='" + name + "']")
	// ruleid: xpath-built-in-go
	other := doc.SelectElement("//user[name='" + name + "']")
	// ok: xpath-built-in-go
	all := xmlquery.Find(doc, "//user")
	id, _ := strconv.Atoi(r.FormValue("id"))
	// ok: xpath-built-in-go
	one := xmlquery.FindOne(doc, fmt.Sprintf("//user[@id=%d]", id))
	// ok: xpath-built-in-go
	found := repository.Find(doc, name)
}

func byName(doc *xmlquery.Node, name string) *xmlquery.Node {
	// ruleid: xpath-built-in-go
	return xmlquery.FindOne(doc, "//user[@name='"+name+"']")
}

func wrapper(doc *xmlquery.Node, expression string) *xmlquery.Node {
	// ok: xpath-built-in-go
	return xmlquery.FindOne(doc, expression)
}

func asked(r *http.Request) {
	field := r.FormValue("field")
	dir.NewSearchRequest(
		// ok: ldap-filter-built-in-go
		"ou=people,dc=shop",
		2, 0, 0, 0, false,
		// ruleid: ldap-filter-built-in-go
		"(uid="+field+")",
		// ruleid: ldap-filter-built-in-go
		[]string{"mail", field},
		nil,
	)
}
