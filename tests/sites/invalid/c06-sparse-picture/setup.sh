truncate -s 100M content/pages/map.png
