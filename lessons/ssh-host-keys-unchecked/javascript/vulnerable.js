import { Client } from "ssh2";

export function deliver(report, privateKey) {
  const client = new Client();
  client.on("ready", () => client.sftp((failed, sftp) => sftp.fastPut(report, `inbox/${report}`)));
  // region: connect
  client.connect({ host: "files.example", username: "reports", privateKey });
  // endregion
}
