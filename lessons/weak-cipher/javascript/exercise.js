import { createCipheriv, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";

const key = Buffer.from(process.env.NOTES_KEY, "hex");

export function keep(patient, note) {
  const iv = randomBytes(8);
  const cipher = createCipheriv("des-ede3-cbc", key, iv);
  const sealed = Buffer.concat([cipher.update(note), cipher.final()]);
  writeFileSync(`notes/${patient}`, Buffer.concat([iv, sealed]));
}
