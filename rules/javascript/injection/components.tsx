import DOMPurify from "dompurify";
import { marked } from "marked";
import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router-dom";

const NOTE = "<b>New</b>";

export function Comment({ comment, user }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [params] = useSearchParams();
  useEffect(() => {
    // ruleid: component-inner-html-by-ref
    box.current.innerHTML = comment.html;
    // ok: component-inner-html-by-ref
    box.current.innerHTML = "";
    // ok: component-inner-html-by-ref
    box.current.innerHTML = DOMPurify.sanitize(comment.html);
    // ok: component-inner-html-by-ref
    box.current.textContent = comment.html;
  });
  return (
    <article ref={box}>
      {/* ruleid: component-html-unescaped */}
      <p dangerouslySetInnerHTML={{ __html: comment.html }} />
      {/* ruleid: component-html-unescaped */}
      <p dangerouslySetInnerHTML={{ __html: marked(comment.text) }} />
      {/* ruleid: component-html-unescaped */}
      <p dangerouslySetInnerHTML={{ __html: `<b>${comment.text}</b>` }}></p>
      {/* ok: component-html-unescaped */}
      <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(marked(comment.text)) }} />
      {/* ok: component-html-unescaped */}
      <p dangerouslySetInnerHTML={{ __html: NOTE }} />
      {/* ok: component-html-unescaped */}
      <p dangerouslySetInnerHTML={{ __html: "<b>New</b>" }} />
      {/* ok: component-link-from-value */}
      <a href={`/users/${user.id}`}>{user.name}</a>
      {/* ok: component-link-from-value */}
      <a href={safeUrl(user.website)}>{user.name}</a>
      {/* ruleid: component-link-from-value */}
      {createElement("a", { href: user.website }, user.name)}
      {/* ruleid: component-link-from-value */}
      {createElement("a", { className: "back", href: params.get("back") }, "back")}
      {/* ok: component-link-from-value */}
      {createElement("a", { href: safeUrl(user.website) }, user.name)}
      <p>{comment.text}</p>
    </article>
  );
}
