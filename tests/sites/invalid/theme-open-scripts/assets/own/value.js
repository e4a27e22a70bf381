const a = `one ${b two`;
let c = `three`;
