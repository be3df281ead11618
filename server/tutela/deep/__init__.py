"""The deep engine: Semgrep as a background referee. The only room that starts a process."""
