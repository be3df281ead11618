import express from "express";
import { Client, EqualityFilter } from "ldapts";

const app = express();
const client = new Client({ url: "ldaps://ldap.club.example" });
const PEOPLE = "ou=people,dc=club,dc=example";

app.get("/rooms", async (req, res) => {
  const filter = new EqualityFilter({ attribute: "l", value: String(req.query.town) });
  const { searchEntries } = await client.search("ou=rooms,dc=club,dc=example", { filter });
  res.json(searchEntries.map((room) => room.cn));
});

app.get("/phone", async (req, res) => {
  const filter = new EqualityFilter({ attribute: "cn", value: String(req.query.name) });
  const { searchEntries } = await client.search(PEOPLE, { filter });
  res.json(searchEntries.map((person) => person.telephoneNumber));
});

export default app;
