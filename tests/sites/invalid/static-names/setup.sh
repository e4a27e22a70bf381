#!/bin/sh
ln -s /etc/hostname static/link.txt
mkfifo static/pipe
