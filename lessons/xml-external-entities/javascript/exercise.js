import libxmljs from "libxmljs2";

export function headlines(feed) {
  const channel = libxmljs.parseXml(feed, { noent: true, dtdload: true, recover: true });
  return channel
    .find("//item/title")
    .map((title) => title.text().trim())
    .filter((title) => title !== "");
}
