# Characters that no one could see here.
printf '+++\ntitle = "Guide"\n+++\nSee [its second point](../code/accountability.md#beh\320\260viour-2).\n' >content/pages/guide.md
