if (1) {
  go();
