const a = 'it's';
