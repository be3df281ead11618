package transport

import (
	"crypto/tls"
	"database/sql"
	"net/http"
	"net/url"

	"github.com/jlaffaye/ftp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

func send(client *http.Client, form url.Values, address string) []any {
	// ruleid: sent-in-cleartext-by-go
	one, _ := http.PostForm("http://shop.example/login", form)
	// ruleid: sent-in-cleartext-by-go
	two, _ := http.NewRequest("GET", "http://shop.example/prices", nil)
	// ruleid: sent-in-cleartext-by-go
	three, _ := client.Get("http://shop.example/prices")
	// ruleid: unencrypted-client-in-go
	four, _ := grpc.NewClient("stock.example:50051", grpc.WithTransportCredentials(insecure.NewCredentials()))
	// ruleid: unencrypted-client-in-go
	five, _ := ftp.Dial("files.example:21")
	// ruleid: database-without-tls-in-go
	six, _ := sql.Open("postgres", "host=db.example user=shop sslmode=disable")
	return []any{one, two, three, four, five, six}
}

func protected(client *http.Client, form url.Values, address string) []any {
	// ok: sent-in-cleartext-by-go
	one, _ := http.PostForm("https://shop.example/login", form)
	// ok: sent-in-cleartext-by-go
	two, _ := http.NewRequest("GET", "http://localhost:8080/health", nil)
	// ok: sent-in-cleartext-by-go
	three, _ := client.Get(address)
	// ok: unencrypted-client-in-go
	four, _ := grpc.NewClient("stock.example:50051", grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{})))
	// ok: unencrypted-client-in-go
	five, _ := ftp.Dial("files.example:21", ftp.DialWithExplicitTLS(&tls.Config{ServerName: "files.example"}))
	// ok: database-without-tls-in-go
	six, _ := sql.Open("postgres", "host=db.example user=shop sslmode=verify-full")
	return []any{one, two, three, four, five, six}
}

func servers(settings *tls.Config) {
	// ruleid: unencrypted-server-in-go
	open := grpc.NewServer()
	// ok: unencrypted-server-in-go
	closed := grpc.NewServer(grpc.Creds(credentials.NewTLS(settings)))
	_, _ = open, closed
}
