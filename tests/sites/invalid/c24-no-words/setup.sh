printf 'picture' >content/pages/map.png
