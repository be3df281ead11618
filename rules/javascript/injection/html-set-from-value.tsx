import DOMPurify from "dompurify";

export function Comment({ html }: { html: string }) {
  // ok: html-set-from-page-address
  return <div dangerouslySetInnerHTML={{ __html: html.text }} />;
}

export function Clean({ html }: { html: string }) {
  // ok: html-set-from-page-address
  return <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }} />;
}

export function Greeting() {
  const name = new URLSearchParams(window.location.search).get("name") ?? "";
  // ok: html-set-from-page-address
  const shown = <p>{name}</p>;
  // ruleid: html-set-from-page-address
  return shown || <p dangerouslySetInnerHTML={{ __html: `Hello ${name}` }} />;
}
