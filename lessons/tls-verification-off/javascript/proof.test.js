// Stands in the server's place with a certificate of one's own, and is sent the token.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import https from "node:https";

// Both are for pay.internal, of this proof alone, and good until 2051.
const COMPANY = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBnTCCAUSgAwIBAgIUbVmneyaSw5CcETM92ENaReI5WYswCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMcGF5LmludGVybmFsMCAXDTI2MTEyMzE2MTA1MVoYDzIwNTEw
NzE1MTYxMDUxWjAXMRUwEwYDVQQDDAxwYXkuaW50ZXJuYWwwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARAo9O4PNN/PWlFwD8ww79JAAwpmBzz8tEdkQ0In8oSa/Qo
VsHcm9gpQCOEhOJK4xvXmdazr2RO1kPT2tpBiMX5o2wwajAdBgNVHQ4EFgQUSPqM
Y+Ah688elPnLCwsJhy4nVwYwHwYDVR0jBBgwFoAUSPqMY+Ah688elPnLCwsJhy4n
VwYwDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxwYXkuaW50ZXJuYWwwCgYI
KoZIzj0EAwIDRwAwRAIgMguArI6ZzM1U2S3HlioK27iwUYQ6rit1FcYeRys5X6cC
IDSyHMZOEHXxy48PhFgaKGLkJWdK7LM1/7XhHPDgO1Mx
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgyz8yce3ksrNbjNH5
hVKMefwi3RrsVCnHs6TG3a3lNgOhRANCAARAo9O4PNN/PWlFwD8ww79JAAwpmBzz
8tEdkQ0In8oSa/QoVsHcm9gpQCOEhOJK4xvXmdazr2RO1kPT2tpBiMX5
-----END PRIVATE KEY-----`,
};
const ATTACKER = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBnjCCAUSgAwIBAgIUcGf6ICoewIzxYwhvBJ6LUcuIQuUwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMcGF5LmludGVybmFsMCAXDTI2MTEyMzE2MTA1MVoYDzIwNTEw
NzE1MTYxMDUxWjAXMRUwEwYDVQQDDAxwYXkuaW50ZXJuYWwwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASZTLjSDy0Us6OeInXGDvDUkS3BTRRvhmQ8EwKe196MYaTF
ougERT3qkRjqpijglq10kNrptENxKZmBiYIulN1Qo2wwajAdBgNVHQ4EFgQU+xSp
eW0AUsnYSiE8zb0B9Jwjbq4wHwYDVR0jBBgwFoAU+xSpeW0AUsnYSiE8zb0B9Jwj
bq4wDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxwYXkuaW50ZXJuYWwwCgYI
KoZIzj0EAwIDSAAwRQIhALbvYhEhSUULKib7Z/b1W1frIkuOypynrGMf+NWHL9m9
AiA5kg/8iI0a5tZ0oxGTF4BXvClrHlgmGsVlM7TmZrD8Ew==
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghKZgYrkY+57osL6H
UV+AsV8P+jQHjmFYn0VFw1v1J4ahRANCAASZTLjSDy0Us6OeInXGDvDUkS3BTRRv
hmQ8EwKe196MYaTFougERT3qkRjqpijglq10kNrptENxKZmBiYIulN1Q
-----END PRIVATE KEY-----`,
};

let port = 0;

// As much of axios as the snippet uses, where the name pay.internal leads to this machine.
function post(url, body, { headers, httpsAgent }) {
  const { hostname, pathname } = new URL(url);
  const options = { host: "127.0.0.1", port, servername: hostname, path: pathname, method: "POST" };
  return new Promise((done, failed) => {
    const request = https.request({ ...options, headers, agent: httpsAgent }, (response) => {
      response.resume();
      response.on("end", () => done({ status: response.statusCode }));
    });
    request.on("error", failed);
    request.end(JSON.stringify(body));
  });
}

export const standIns = { axios: { post } };

export function prepare() {
  writeFileSync("company-ca.pem", COMPANY.cert);
}

// What a server with this certificate hears while somebody is charged.
async function heard(code, certificate) {
  const tokens = [];
  const server = https.createServer(certificate, (req, res) => {
    tokens.push(req.headers.authorization);
    res.writeHead(204).end();
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  ({ port } = server.address());
  try {
    await code.charge("live-token-7", 20);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return tokens;
}

export async function attack(code) {
  try {
    return `Authorization: ${await heard(code, ATTACKER)}`;
  } catch (refused) {
    if (!/SELF_SIGNED|UNABLE_TO_VERIFY|CERT/.test(refused.code)) throw refused;
    return null;
  }
}

export async function use(code) {
  assert.deepEqual(await heard(code, COMPANY), ["Bearer live-token-7"]);
}
