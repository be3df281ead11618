import express from "express";
import ldap from "ldapjs";

const app = express();
app.use(express.urlencoded({ extended: false }));
const client = ldap.createClient({ url: "ldaps://ldap.shop.example" });

app.post("/login", (req, res) => {
  const { uid, pin } = req.body;
  // region: filter
  const filter = `(&(uid=${uid})(pin=${pin}))`;
  // endregion
  client.search("ou=people,dc=shop,dc=example", { scope: "sub", filter }, (error, search) => {
    const found = [];
    search.on("searchEntry", (entry) => found.push(entry));
    search.on("end", () => res.sendStatus(found.length ? 204 : 403));
  });
});

export default app;
