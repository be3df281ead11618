const serialize = require("node-serialize");
const { unserialize } = require("node-serialize");
const yaml = require("js-yaml");

function flawed(cookie) {
  // ruleid: unserialize-runs-functions
  const cart = serialize.unserialize(cookie);
  // ruleid: unserialize-runs-functions
  const settings = yaml.load(cookie, { schema: yaml.DEFAULT_FULL_SCHEMA });
  // ruleid: unserialize-runs-functions
  return [cart, settings, unserialize(cookie)];
}

function safe(cookie, codec) {
  // ok: unserialize-runs-functions
  const cart = JSON.parse(cookie);
  // ok: unserialize-runs-functions
  const settings = yaml.load(cookie);
  // ok: unserialize-runs-functions
  const text = serialize.serialize(cart);
  // ok: unserialize-runs-functions
  return [settings, text, codec.unserialize(cookie)];
}

module.exports = { flawed, safe };
