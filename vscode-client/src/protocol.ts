// What the server says beyond the protocol; docs/protocol.md describes it.
import type { Range } from "vscode-languageclient";

/** What a lesson is asked for by: a finding, or its id. */
export interface LessonQuery {
  uri?: string;
  fingerprint?: string;
  lesson?: string;
  language?: string;
  framework?: string;
}

export interface Lesson {
  lesson: string;
  title: string;
  /** One `<article>`, inert. */
  content: string;
  range: Range | null;
  finding: { rule: string; fingerprint: string } | null;
}

export interface LessonRow {
  lesson: string;
  title: string;
  summary: string;
  languages: string[];
}

export interface Status {
  state: "live" | "checking" | "no-deep";
  why: string;
  problems: string[];
}

export interface Fixed {
  uri: string;
  lesson: string;
  title: string;
  range: Range;
}

export interface OpenDocument {
  title: string;
  languageId: string;
  text: string;
}

/** What a diagnostic of ours carries. */
export interface FindingData {
  fingerprint: string;
  lesson: string;
}
