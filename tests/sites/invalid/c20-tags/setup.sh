# Characters that no one could see here.
printf '+++\ntitle = "Guide"\n+++\nHidden\363\240\201\250\363\240\201\251 words.\n' >content/pages/guide.md
