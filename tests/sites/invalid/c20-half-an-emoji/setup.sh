# A joiner that joins nothing, and a selector behind a letter.
printf '+++\ntitle = "Guide"\n+++\nA doctor \360\237\221\250\342\200\215\342\232\225\357\270\217 and half of one \360\237\221\250\342\200\215, a\357\270\217.\n' >content/pages/guide.md
