for name in con.md nul.md com1.md aux.md; do cp content/pages/about.md "content/pages/$name"; done
