const invitations = new Map();

export function invite(email) {
  const inviteCode = String(Math.floor(Math.random() * 1e12)).padStart(12, "0");
  invitations.set(inviteCode, email);
  return `https://club.example/join/${inviteCode}`;
}

for (const email of process.argv.slice(2)) {
  console.log(email, invite(email));
}
