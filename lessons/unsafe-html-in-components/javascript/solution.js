import DOMPurify from "dompurify";
import { marked } from "marked";
import { useEffect, useState } from "react";

export function News({ load }) {
  const [entries, setEntries] = useState([]);
  useEffect(() => {
    load().then(setEntries);
  }, [load]);
  return (
    <ul>
      {entries.map((entry) => (
        <li
          key={entry.id}
          dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(marked.parse(entry.text)) }}
        />
      ))}
    </ul>
  );
}
