"""Rules as data: Semgrep YAML in, `Rule` values out. Knows no engine."""
