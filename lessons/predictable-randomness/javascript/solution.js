import { randomBytes } from "node:crypto";

const invitations = new Map();

export function invite(email) {
  const inviteCode = randomBytes(16).toString("hex");
  invitations.set(inviteCode, email);
  return `https://club.example/join/${inviteCode}`;
}

for (const email of process.argv.slice(2)) {
  console.log(email, invite(email));
}
