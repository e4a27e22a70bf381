# Characters that no one could see here: fillers of Hangul, a blank of Braille, a selector of variants.
printf '+++\ntitle = "Guide"\n+++\nOne\343\205\244two, three\342\240\200four, five\363\240\204\200six.\n' >content/pages/guide.md
