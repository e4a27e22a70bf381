printf '\211PNG\r\n\032\n\0\0\0\015IHDR' >content/pages/half.png
printf 'picture' >content/pages/text.jpg
