package reports

import "golang.org/x/crypto/ssh"

func connect(key ssh.Signer) (*ssh.Client, error) {
	// region: connect
	config := &ssh.ClientConfig{
		User:            "reports",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(key)},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	}
	// endregion
	return ssh.Dial("tcp", "files.example:22", config)
}
