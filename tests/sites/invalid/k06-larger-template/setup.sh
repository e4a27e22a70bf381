mkdir -p themes/blue/templates
truncate -s 100M themes/blue/templates/not-found.mustache
