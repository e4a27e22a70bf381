# What systems leave behind is passed over here, too.
printf 'x' >static/.DS_Store
printf 'x' >static/Thumbs.db
printf '\000\001' >static/binary.bin
