cp content/code/integrity.md content/code/Integrity.md
