import libxmljs from "libxmljs2";

export function headlines(feed) {
  const channel = libxmljs.parseXml(feed, { recover: true });
  return channel
    .find("//item/title")
    .map((title) => title.text().trim())
    .filter((title) => title !== "");
}
