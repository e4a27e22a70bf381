fetch('https://a.example/a');
import("http://b.example/b.js");
new WebSocket(`wss://${host}/c`);
image.src = "//d.example/d.png";
const e = "\x68ttps://e.example/e", f = '\u{68}\u0074tp:\/\/f.example/';
go("https:\\g.example/g");
