const a = document.createElementNS("http://www.w3.org/2000/svg", "svg"); // https://example.org/
const b = location.protocol === "https:", c = "a: b", d = "//", e = "note: // x", f = "code/index.html";
/* "https://example.org/" */ const g = /"https:\/\/example.org/;
