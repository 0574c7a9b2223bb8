// What pages gain where scripts run: suggestions while one types, and the choice of light or dark. All works without.
(() => {
  'use strict';

  const root = document.documentElement;
  const toggle = document.querySelector('button.theme');
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme || (systemDark.matches ? 'dark' : 'light')) === 'dark';

  function showTheme() {
    toggle.textContent = isDark() ? 'Light' : 'Dark';
    toggle.setAttribute('aria-label', isDark() ? 'Change to light colours' : 'Change to dark colours');
    root.dispatchEvent(new CustomEvent('themechange', { detail: { dark: isDark() } }));
  }

  if (toggle) {
    toggle.hidden = false;
    toggle.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      try { localStorage.setItem('theme', root.dataset.theme); } catch (e) { /* not kept, then */ }
      showTheme();
    });
    systemDark.addEventListener('change', showTheme);
    showTheme();
  }

  // A combobox as the ARIA Authoring Practices describe it: arrows move, Enter takes, Escape closes.
  let count = 0;
  function combobox(input, address, choose) {
    const list = document.createElement('ul');
    list.className = 'suggestions';
    list.id = 'suggestions-' + ++count;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    input.parentNode.appendChild(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    let results = [];
    let active = -1;
    let asked = 0;
    let timer = 0;

    function close() {
      results = [];
      active = -1;
      list.replaceChildren();
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function show(found) {
      results = found;
      active = -1;
      list.replaceChildren(...found.map((result, i) => {
        const item = document.createElement('li');
        item.id = list.id + '-' + i;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.append(result.label);
        const type = document.createElement('span');
        type.textContent = result.type;
        item.append(' ', type);
        item.addEventListener('pointerdown', (event) => { event.preventDefault(); choose(result, input); close(); });
        return item;
      }));
      input.setAttribute('aria-expanded', String(found.length > 0));
      input.removeAttribute('aria-activedescendant');
    }

    function mark(next) {
      if (!results.length) return;
      if (active >= 0) list.children[active].setAttribute('aria-selected', 'false');
      active = (next + results.length) % results.length;
      list.children[active].setAttribute('aria-selected', 'true');
      list.children[active].scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', list.children[active].id);
    }

    async function ask() {
      const words = input.value.trim();
      const number = ++asked;
      if (words.length < 2) { close(); return; }
      try {
        const reply = await fetch(address + '?format=json&q=' + encodeURIComponent(words));
        const found = reply.ok ? (await reply.json()).results : [];
        if (number === asked && document.activeElement === input) show(found);
      } catch (e) { close(); }
    }

    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 90); });
    input.addEventListener('blur', () => setTimeout(close, 100));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') { event.preventDefault(); mark(active + 1); }
      else if (event.key === 'ArrowUp') { event.preventDefault(); mark(active < 0 ? results.length - 1 : active - 1); }
      else if (event.key === 'Escape' && results.length) { event.preventDefault(); close(); }
      else if (event.key === 'Enter' && active >= 0) { event.preventDefault(); choose(results[active], input); close(); }
    });
  }

  document.querySelectorAll('input[data-suggest]').forEach((input) => combobox(input, input.dataset.suggest,
    (result) => { if (result.href) location.href = result.href; }));
  document.querySelectorAll('input[data-complete]').forEach((input) => combobox(input, input.dataset.complete,
    (result) => { input.value = result.name; }));

  // "/" leads to the search, as on many sites; not while one writes
  document.addEventListener('keydown', (event) => {
    const writes = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    const search = document.querySelector('.find input');
    if (search) { event.preventDefault(); search.focus(); }
  });
})();
