mkdir -p themes/blue/templates
yes '<p>words</p>' | head -c 1000000 >themes/blue/templates/not-found.mustache
