# Each partial holds the next one twice: 15 small files, 32,768 times the last.
mkdir -p themes/blue/partials themes/blue/templates
echo '{{> p1}}' >themes/blue/templates/not-found.mustache
for number in $(seq 14); do
    printf '{{> p%s}}\n{{> p%s}}\n' $((number + 1)) $((number + 1)) >"themes/blue/partials/p$number.mustache"
done
yes '<p>words</p>' | head -c 60000 >themes/blue/partials/p15.mustache
