import { unserialize } from "node-serialize";
import yaml from "js-yaml";

export function both(text: string) {
  // ruleid: unserialize-runs-functions
  const cart = unserialize(text);
  // ok: yaml-with-functions
  return [cart, yaml.load(text)];
}
