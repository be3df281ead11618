import path from "node:path";

// ruleid: normalized-and-trusted
export const tidy = (folder, name) => path.join(folder, path.normalize(name));
