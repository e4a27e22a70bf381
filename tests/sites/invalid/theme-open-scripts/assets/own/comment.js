const a = 1; /* two
const b = 2;
