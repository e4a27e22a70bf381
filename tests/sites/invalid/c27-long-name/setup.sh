cp content/pages/about.md "content/pages/$(head -c 252 /dev/zero | tr '\0' a).md"
