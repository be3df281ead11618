// What the rules of advice are tried on, beside the lesson's own snippets.

export function compared(client, known) {
  // ruleid: host-key-compared
  client.connect({ host: "files.example", username: "reports", hostVerifier: (key) => key.equals(known) });
}
