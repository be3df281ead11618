package reports

import (
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func connect(key ssh.Signer) (*ssh.Client, error) {
	// region: connect
	// ruleid: known-hosts-read
	known, err := knownhosts.New("known_hosts")
	if err != nil {
		return nil, err
	}
	config := &ssh.ClientConfig{
		User:            "reports",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(key)},
		HostKeyCallback: known,
	}
	// endregion
	return ssh.Dial("tcp", "files.example:22", config)
}
