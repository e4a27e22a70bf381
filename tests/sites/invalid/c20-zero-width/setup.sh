# Characters that no one could see here.
printf '+++\ntitle = "Guide"\n+++\nA zero\342\200\213width, a word\342\201\240joiner and a mark\357\273\277 inside.\n' >content/pages/guide.md
