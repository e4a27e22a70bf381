const a = 4 / 2 / 1, b = "\"/*", c = '//', d = `{${`}${a}`}(`;
if (/[/"'`(]\/[(]/.test(b)) /"/.exec(c);
const e = (a) / 2, f = [1][0] / 3; // don't
const g = () => { /'/.test(b); }; let h = { a: 1 }.a / 2; h++ / 3;
for (const i of [1]) /\)/.exec(i);
const j = a.return / 2, k = 1 / (2), l = "a\
b", m = x => /"/.test(x), n = typeof /`/, o = 1.5e3 / 2;
switch (a) { case /'/.x: default: } do /"/.exec(c); while (0)
/* ` */
