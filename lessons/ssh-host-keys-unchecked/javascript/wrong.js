import { Client } from "ssh2";

export function deliver(report, privateKey) {
  const client = new Client();
  client.on("ready", () => client.sftp((failed, sftp) => sftp.fastPut(report, `inbox/${report}`)));
  // region: connect
  // ruleid: warned-and-connected-in-js
  client.connect({
    host: "files.example",
    username: "reports",
    privateKey,
    hostVerifier: (key) => {
      console.warn("files.example shows", key.toString("base64"));
      return true;
    },
  });
  // endregion
}
