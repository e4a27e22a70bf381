truncate -s 100M content/pages/guide.md
