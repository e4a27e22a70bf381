const a, /* b
