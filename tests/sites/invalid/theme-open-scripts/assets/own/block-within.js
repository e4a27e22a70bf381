function a() {
  if (1) {
    go();
}

function b() {
}
