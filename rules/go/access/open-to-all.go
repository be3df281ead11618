package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-ldap/ldap/v3"
	"golang.org/x/crypto/ssh"
)

// ruleid: ssh-server-without-login
var everybody = &ssh.ServerConfig{NoClientAuth: true}

// ok: ssh-server-without-login
var somebody = &ssh.ServerConfig{PublicKeyCallback: checkKey}

// ok: ssh-server-without-login
var nobody = &ssh.ServerConfig{PasswordCallback: func(c ssh.ConnMetadata, password []byte) (*ssh.Permissions, error) { return nil, errRefused }}

func serve() {
	// ruleid: ssh-server-without-login
	somebody.PasswordCallback = func(c ssh.ConnMetadata, password []byte) (*ssh.Permissions, error) { return nil, nil }
}

func bind(conn *ldap.Conn, name, password string) {
	// ruleid: ldap-bind-without-password-in-go
	conn.Bind(name, "")
	// ruleid: ldap-bind-without-password-in-go
	conn.UnauthenticatedBind(name)
	// ok: ldap-bind-without-password-in-go
	conn.Bind(name, password)
	// ok: ldap-bind-without-password-in-go
	form.Bind(name)
}

func login(conn *ldap.Conn, r *http.Request) {
	// ruleid: ldap-bind-without-password-in-go
	conn.SimpleBind(&ldap.SimpleBindRequest{Username: "root", Password: r.FormValue("password"), AllowEmptyPassword: true})
	// ok: ldap-bind-without-password-in-go
	conn.SimpleBind(&ldap.SimpleBindRequest{Username: "root", Password: r.FormValue("password")})
}

func routes(root *gin.Engine) {
	members := root.Group("/members")
	members.Use(requireLogin())
	// ok: route-outside-guarded-group
	members.POST("/orders", save)
	// ruleid: route-outside-guarded-group
	root.DELETE("/orders/:id", remove)
	// ok: route-outside-guarded-group
	root.POST("/login", enter)
	// ok: route-outside-guarded-group
	root.GET("/prices", prices)
}

func signIn(l *ldap.Conn, r *http.Request) {
	password := r.FormValue("password")
	// ruleid: ldap-password-may-be-empty-in-go
	l.Bind("cn=shop", password)
}

func signInWell(l *ldap.Conn, r *http.Request) {
	password := r.FormValue("password")
	if password == "" {
		return
	}
	// ok: ldap-password-may-be-empty-in-go
	l.Bind("cn=shop", password)
}
