package shop

import (
	"fmt"
	"net/http"

	"github.com/go-ldap/ldap/v3"
)

var directory *ldap.Conn

func login(w http.ResponseWriter, r *http.Request) {
	uid, pin := r.PostFormValue("uid"), r.PostFormValue("pin")
	// region: filter
	// ruleid: put-in-escaped-in-go
	filter := fmt.Sprintf("(&(uid=%s)(pin=%s))", ldap.EscapeFilter(uid), ldap.EscapeFilter(pin))
	// endregion
	search := ldap.NewSearchRequest("ou=people,dc=shop,dc=example", ldap.ScopeWholeSubtree,
		ldap.NeverDerefAliases, 1, 0, false, filter, []string{"uid"}, nil)
	found, err := directory.Search(search)
	if err != nil || len(found.Entries) == 0 {
		http.Error(w, "unknown", http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, "Welcome")
}
