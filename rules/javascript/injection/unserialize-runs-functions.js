const serialize = require("node-serialize");
const { unserialize } = require("node-serialize");
const yaml = require("js-yaml");
const { DEFAULT_FULL_SCHEMA } = require("js-yaml");
const phpSerialize = require("php-serialize");

function flawed(cookie) {
  // ruleid: unserialize-runs-functions
  const cart = serialize.unserialize(cookie);
  // ruleid: unserialize-runs-functions
  const settings = yaml.load(cookie, { schema: yaml.DEFAULT_FULL_SCHEMA });
  // ruleid: unserialize-runs-functions
  const more = yaml.load(cookie, { schema: DEFAULT_FULL_SCHEMA });
  // ruleid: unserialize-runs-functions
  return [cart, settings, more, unserialize(cookie)];
}

function safe(cookie, codec) {
  // ok: unserialize-runs-functions
  const cart = JSON.parse(cookie);
  // ok: unserialize-runs-functions
  const settings = yaml.load(cookie);
  // ok: unserialize-runs-functions
  const strict = yaml.load(cookie, { schema: yaml.JSON_SCHEMA });
  // ok: unserialize-runs-functions
  const text = serialize.serialize(cart);
  // ok: unserialize-runs-functions
  const php = phpSerialize.unserialize(cookie);
  // ok: unserialize-runs-functions
  return [settings, strict, text, php, codec.unserialize(cookie)];
}

module.exports = { flawed, safe };
