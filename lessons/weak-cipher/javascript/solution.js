import { createCipheriv, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";

const key = Buffer.from(process.env.NOTES_KEY, "hex");

export function keep(patient, note) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(note), cipher.final()]);
  writeFileSync(`notes/${patient}`, Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
}
