const serialize = require("node-serialize");
const { unserialize } = require("node-serialize");
const yaml = require("js-yaml");
const { DEFAULT_FULL_SCHEMA } = require("js-yaml");
const phpSerialize = require("php-serialize");

function flawed(cookie) {
  // ruleid: unserialize-runs-functions
  const cart = serialize.unserialize(cookie);
  // ruleid: yaml-with-functions
  const settings = yaml.load(cookie, { schema: yaml.DEFAULT_FULL_SCHEMA });
  // ruleid: yaml-with-functions
  const more = yaml.load(cookie, { schema: DEFAULT_FULL_SCHEMA });
  // ruleid: unserialize-runs-functions
  return [cart, settings, more, unserialize(cookie)];
}

function safe(cookie, codec) {
  // ok: unserialize-runs-functions
  const cart = JSON.parse(cookie);
  // ok: yaml-with-functions
  const settings = yaml.load(cookie);
  // ok: yaml-with-functions
  const strict = yaml.load(cookie, { schema: yaml.JSON_SCHEMA });
  // ok: unserialize-runs-functions
  const text = serialize.serialize(cart);
  // ok: unserialize-runs-functions
  const php = phpSerialize.unserialize(cookie);
  // ok: unserialize-runs-functions
  return [settings, strict, text, php, codec.unserialize(cookie)];
}

const funcster = require("funcster");
const { deserialize } = require("serialize-to-js");
const v8 = require("v8");

function others(cookie, req, disk) {
  // ruleid: unserialize-runs-functions
  const first = funcster.deepDeserialize(cookie);
  // ruleid: unserialize-runs-functions
  const second = deserialize(cookie);
  // ruleid: v8-deserialize-of-request
  const third = v8.deserialize(req.body);
  // ruleid: yaml-with-functions
  const fourth = yaml.load(cookie, { schema: yaml.DEFAULT_SCHEMA.extend(unsafe) });
  // ok: v8-deserialize-of-request
  const fifth = v8.deserialize(disk);
  // ok: yaml-with-functions
  const sixth = yaml.load(cookie, { schema: yaml.FAILSAFE_SCHEMA });
  return [first, second, third, fourth, fifth, sixth];
}

module.exports = { flawed, safe };
