# The line ends of very old Macs in one file. The site must come out the same.
tr '\n' '\r' <content/code/integrity.md >new
mv new content/code/integrity.md
