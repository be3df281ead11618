import logger from "./logger.js";

export function flawed(user, password, config, req) {
  // ruleid: secret-in-console
  console.log("login", user.name, password);
  // ruleid: secret-in-console
  logger.debug(`signing in with ${user.password}`);
  // ruleid: secret-in-console
  console.log("key: " + config["apiKey"]);
  // ruleid: secret-in-console
  logger.info({ user: user.name, secret: config.clientSecret });
  const line = `token ${user.accessToken}`;
  // ruleid: secret-in-console
  console.info(line);
  // ruleid: secret-in-console
  console.log(req.headers.authorization);
  // ruleid: secret-in-console
  console.log(getPassword());
  // ruleid: request-in-console
  console.log("asked", req.body);
  // ruleid: request-in-console
  logger.info(`headers: ${JSON.stringify(req.headers)}`);
}

export function safe(user, password, config, req, passwordResetUrl) {
  // ok: secret-in-console
  console.log("login", user.name);
  // ok: secret-in-console
  console.log("length", password.length);
  // ok: secret-in-console
  logger.info("the password was changed");
  // ok: secret-in-console
  logger.info("hash", user.passwordHash);
  // ok: secret-in-console
  console.log(password ? "given" : "missing");
  // ok: secret-in-console
  console.log("mail", passwordResetUrl);
  // ok: secret-in-console
  logger.info("key", mask(config.apiKey));
  // ok: request-in-console
  console.log("asked", req.method, req.path);
  // ok: request-in-console
  console.log("agent", req.headers["user-agent"]);
  // ok: request-in-console
  console.log("name", req.body.name);
}

function covered(password, apiKey) {
  const storedPassword = hashSync(password, 12);
  console.log(storedPassword);
  // ok: secret-in-console
  console.log(`key ${maskSecret(apiKey)}`);
  // ok: secret-in-console
  console.log(redact("password", password));
  const secret = bcrypt.hashSync(password, 12);
  // ok: secret-in-console
  console.log(secret);
  // ruleid: secret-in-console
  console.log(trim(apiKey));
}
