mkdir -p themes/blue/templates
yes '{{#draft}}' | head -n 100000 >themes/blue/templates/not-found.mustache
