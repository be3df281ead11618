package transport

import (
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"os/exec"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func flawed(config *tls.Config) []any {
	// ruleid: certificate-not-checked-in-go
	one := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	// ruleid: certificate-not-checked-in-go
	config.InsecureSkipVerify = true
	// ruleid: certificate-check-accepts-all-in-go
	config.VerifyConnection = func(tls.ConnectionState) error { return nil }
	// ruleid: tls-version-outdated-in-go
	two := &tls.Config{MinVersion: tls.VersionTLS10}
	// ruleid: tls-version-outdated-in-go
	config.MaxVersion = tls.VersionTLS11
	// ruleid: tls-version-unlimited-in-go
	three := &tls.Config{MinVersion: 0}
	four := &tls.Config{CipherSuites: []uint16{
		// ruleid: tls-cipher-outdated-in-go
		tls.TLS_RSA_WITH_RC4_128_SHA,
		// ok: tls-cipher-outdated-in-go
		tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
	}}
	// ruleid: ssh-host-key-ignored
	five := &ssh.ClientConfig{User: "deploy", HostKeyCallback: ssh.InsecureIgnoreHostKey()}
	// ruleid: ssh-host-key-ignored
	six := &ssh.ClientConfig{HostKeyCallback: func(string, net.Addr, ssh.PublicKey) error { return nil }}
	// ruleid: ssh-host-key-ignored
	seven := exec.Command("ssh", "-o", "StrictHostKeyChecking=no", "stock.example")
	return []any{one, two, three, four, five, six, seven}
}

func safe(config *tls.Config, pool *x509.CertPool, insecure bool, check func(tls.ConnectionState) error) []any {
	// ok: certificate-not-checked-in-go, tls-version-outdated-in-go
	one := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}}
	// ok: certificate-not-checked-in-go
	config.InsecureSkipVerify = false
	if insecure {
		// ok: certificate-not-checked-in-go
		config.InsecureSkipVerify = true
	}
	// ok: certificate-check-accepts-all-in-go
	config.VerifyConnection = check
	// ok: tls-version-outdated-in-go, tls-version-unlimited-in-go
	config.MinVersion = tls.VersionTLS13
	// ok: tls-version-outdated-in-go
	old := config.MinVersion == tls.VersionTLS10
	known, _ := knownhosts.New("known_hosts")
	// ok: ssh-host-key-ignored
	two := &ssh.ClientConfig{User: "deploy", HostKeyCallback: known}
	// ok: ssh-host-key-ignored
	three := exec.Command("ssh", "-o", "StrictHostKeyChecking=yes", "stock.example")
	// ok: ssh-host-key-ignored
	four := &ssh.ClientConfig{HostKeyCallback: ssh.FixedHostKey(nil)}
	return []any{one, old, two, three, four}
}

func numbers(config *tls.Config, legacyClients bool) {
	// ruleid: tls-version-number-outdated-in-go
	config.MinVersion = 0x0301
	// ok: tls-version-number-outdated-in-go
	config.MinVersion = 0x0303
	if legacyClients {
		// ok: tls-version-outdated-in-go
		config.MinVersion = tls.VersionTLS10
	}
	// ok: tls-version-unlimited-in-go
	insecureConfig := &tls.Config{MinVersion: 0}
	// ruleid: tls-cipher-outdated-in-go
	config.CipherSuites = append(config.CipherSuites, tls.TLS_RSA_WITH_AES_128_CBC_SHA)
	var all []uint16
	for _, suite := range tls.InsecureCipherSuites() {
		all = append(all, suite.ID)
	}
	// ruleid: tls-ciphers-all-outdated-in-go
	config.CipherSuites = all
	var good []uint16
	for _, suite := range tls.CipherSuites() {
		good = append(good, suite.ID)
	}
	// ok: tls-ciphers-all-outdated-in-go
	config.CipherSuites = good
	_ = insecureConfig
}
