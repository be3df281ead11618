"""What the faces know of a workspace: settings, files, ignore files."""
