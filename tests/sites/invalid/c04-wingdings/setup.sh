# Word's tick, arrow and an unknown sign from its symbol fonts.
printf '+++\ntitle = "Guide"\n+++\n\357\203\274 Done, \357\203\240 next, \357\201\206 other, \356\200\200 of no font.\n' >content/pages/guide.md
