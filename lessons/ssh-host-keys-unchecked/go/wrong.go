package reports

import (
	"log"
	"net"

	"golang.org/x/crypto/ssh"
)

func connect(key ssh.Signer) (*ssh.Client, error) {
	config := &ssh.ClientConfig{
		User:            "reports",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(key)},
		HostKeyCallback: warn,
	}
	return ssh.Dial("tcp", "files.example:22", config)
}

// region: connect
// ruleid: warned-and-connected-in-go
func warn(host string, _ net.Addr, key ssh.PublicKey) error {
	log.Printf("%s shows %s", host, ssh.FingerprintSHA256(key))
	return nil
}

// endregion
