const a = `one ${b} two;
