// Scripts that a page shows without wait in a <template> until it has been drawn: on a slow line nothing of the page then
// waits for them.
whenReady(() =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const late of document.querySelectorAll("template[data-late]"))
        document.body.append(document.importNode(/** @type {HTMLTemplateElement} */ (late).content, true));
    }),
  ),
);
