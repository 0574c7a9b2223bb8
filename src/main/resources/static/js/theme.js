// Before the first paint: the reader's own choice of light or dark, where there is one.
(function () {
  try {
    var chosen = localStorage.getItem('theme');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch (e) { /* no storage: the system's setting holds */ }
  document.documentElement.classList.add('js');
})();
