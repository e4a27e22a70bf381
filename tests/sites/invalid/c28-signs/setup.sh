for sign in ':' '?' '*' '\'; do cp content/pages/about.md "content/pages/who$sign.md"; done
