/* The house's behaviour: navigation, popovers, focus, autosave, and cures for what PrimeFaces leaves open. */
(function () {
  'use strict';
  const root = document.documentElement;
  const phone = window.matchMedia('(max-width: 760px)');
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const FOCUSABLE = 'a[href], button:not([disabled]), summary, input:not([type=hidden]):not([disabled]), select, textarea, [tabindex="0"]';
  let opener = null;

  /* Navigation: folded on a desk, a drawer on a phone. */
  function fold(closed) {
    root.classList.toggle('side-closed', closed);
    tellMenu();
  }
  function drawer(open) {
    root.classList.toggle('drawer-open', open);
    tellMenu();
    if (open) {
      opener = document.activeElement;
      const first = document.querySelector('#nav [aria-current=page]') || document.querySelector('#nav a');
      if (first) first.focus();
    } else if (opener) {
      opener.focus();
      opener = null;
    }
  }
  function tellMenu() {
    const shown = phone.matches ? root.classList.contains('drawer-open') : !root.classList.contains('side-closed');
    all('[data-menu]').forEach(button => button.setAttribute('aria-expanded', String(shown)));
  }
  function keepInside(event, box) {
    const stops = all(FOCUSABLE, box).filter(stop => stop.offsetParent !== null);
    const last = stops[stops.length - 1];
    if (event.shiftKey && document.activeElement === stops[0]) {
      last.focus();
      event.preventDefault();
    } else if (!event.shiftKey && document.activeElement === last) {
      stops[0].focus();
      event.preventDefault();
    }
  }
  document.addEventListener('click', event => {
    if (event.target.closest('[data-menu]')) {
      if (phone.matches) {
        drawer(!root.classList.contains('drawer-open'));
      } else {
        fold(!root.classList.contains('side-closed'));
        localStorage.setItem('side', root.classList.contains('side-closed') ? 'closed' : 'open');
      }
    } else if (event.target.closest('[data-veil]')) {
      drawer(false);
    }
    all('details.pop[open]').filter(pop => !pop.contains(event.target)).forEach(pop => { pop.open = false; });
    const link = event.target.closest('[data-errors] a');
    if (link) {
      event.preventDefault();
      focusField(link.hash.slice(1));
    }
    const print = event.target.closest('[data-print]');
    if (print && print.dataset.print) printRows();
    else if (print) window.print();
    const unfold = event.target.closest('[data-unfold]');
    if (unfold) {
      const row = document.getElementById(unfold.dataset.unfold);
      row.hidden = !row.hidden;
      unfold.setAttribute('aria-expanded', String(!row.hidden));
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('.toolbar-search input')) {
      event.preventDefault();
    } else if (event.key === 'Escape') {
      const pop = document.querySelector('details.pop[open]');
      if (pop) {
        pop.open = false;
        pop.querySelector('summary').focus();
      } else if (root.classList.contains('drawer-open')) {
        drawer(false);
      }
    } else if (event.key === 'Tab' && root.classList.contains('drawer-open')) {
      keepInside(event, document.getElementById('nav'));
    }
  });

  /* A register on paper holds as many rows as its choice of rows offers at most; the paginator says how many of how many. */
  function printRows() {
    const pages = Object.values(window.PrimeFaces.widgets).map(widget => widget && widget.paginator)
      .filter(pages => pages && pages.cfg.pageCount > 1 && pages.rppSelect.length)
      .map(pages => ({ pages, rows: pages.cfg.rows, page: pages.cfg.page }));
    pages.forEach(each => each.pages.setRowsPerPage(all('option', each.pages.rppSelect[0]).pop().value));
    whenCalm(() => {
      window.addEventListener('afterprint', () => pages.forEach(each => {
        each.pages.setRowsPerPage(each.rows);
        whenCalm(() => each.pages.setPage(each.page));
      }), { once: true });
      window.print();
    });
  }
  function whenCalm(step) {
    if (window.PrimeFaces.ajax.Queue.isEmpty()) step();
    else setTimeout(whenCalm, 50, step);
  }

  /* Errors: the summary gets the focus, its links lead to the inputs. */
  function focusField(id) {
    const place = document.getElementById(id + '_input') || document.getElementById(id);
    const input = place && (place.matches(FOCUSABLE) ? place : place.querySelector(FOCUSABLE));
    if (input) {
      input.focus();
      input.scrollIntoView({ block: 'center' });
    }
  }
  /* Under an open dialog the page takes no focus: a complaint about the dialog is at its field. */
  function focusErrors() {
    const errors = all('[data-errors]:not([data-seen])');
    errors.forEach(each => { each.dataset.seen = ''; });
    const place = errors.find(each => shown(each) && !each.closest('[inert]'));
    if (place) {
      place.focus();
    } else if (errors.length) {
      const field = all('.ui-dialog .bad :is(input:not([type=hidden]), select, textarea)').find(shown);
      if (field) field.focus();
    }
  }

  /* What came of an action stands at the page's head: who acted further down is taken there, after a refusal with the focus, if it is lost. */
  function showNotes() {
    const notes = all('[data-note]:not([data-seen])');
    notes.forEach(note => { note.dataset.seen = ''; });
    if (notes.length && !document.querySelector('[data-errors]')) {
      const place = notes[0].getBoundingClientRect();
      if (place.top < 56 || place.bottom > window.innerHeight) notes[0].scrollIntoView({ block: 'center' });
      if (notes[0].matches('.danger') && document.activeElement === document.body) notes[0].focus({ preventScroll: true });
    }
  }

  /* Long pages start folded on a phone. */
  if (phone.matches) all('details[data-phone-closed=true]').forEach(part => { part.open = false; });

  /* Ties hints and messages to inputs, names what PrimeFaces leaves nameless. */
  function cure() {
    all('[data-field]').forEach((field, index) => {
      const input = field.querySelector('input:not([type=hidden]), select, textarea');
      if (!input) return;
      const texts = all(':scope > .hint, :scope > .ui-message', field);
      texts.forEach((text, place) => { text.id = text.id || 'about' + index + '-' + place; });
      const ids = texts.filter(text => text.textContent.trim()).map(text => text.id).join(' ');
      const target = input.type === 'radio' ? field : input;
      if (ids) target.setAttribute('aria-describedby', ids);
      else target.removeAttribute('aria-describedby');
      if (field.classList.contains('bad')) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    });
    name('.ui-datepicker-trigger', root.lang === 'en' ? 'Choose a date' : 'Выбрать дату');
    name('.ui-autocomplete-dropdown', root.lang === 'en' ? 'Show the options' : 'Показать варианты');
    /* No pictures of pictures: the policy lets no blob: address in. */
    if (window.PrimeFaces && window.PrimeFaces.widget.FileUpload) window.PrimeFaces.widget.FileUpload.prototype.IMAGE_TYPES = /$^/;
    all('.ui-fileupload-choose').forEach(choose => {
      choose.removeAttribute('aria-labelledby');
      choose.removeAttribute('tabindex');
      choose.removeAttribute('role');
      all('input[type=file]', choose).forEach(input => {
        input.removeAttribute('aria-hidden');
        input.tabIndex = 0;
        input.setAttribute('aria-label', choose.textContent.trim());
      });
    });
  }
  function name(selector, words) {
    all(selector).forEach(button => {
      all('.ui-button-text', button).filter(text => text.textContent).forEach(text => { text.textContent = ''; });
      button.removeAttribute('aria-labelledby');
      button.setAttribute('aria-label', words);
    });
  }

  /* The page behind an open dialog takes neither focus nor clicks; the focus goes back where it was. */
  let outside = null;
  const shown = dialog => dialog.getClientRects().length > 0 && getComputedStyle(dialog).visibility !== 'hidden';
  document.addEventListener('focusin', event => {
    if (!root.classList.contains('dialog-open') && !event.target.closest('.ui-dialog')) outside = event.target;
  });
  function shut() {
    const open = all('.ui-dialog').filter(shown);
    const was = root.classList.contains('dialog-open');
    root.classList.toggle('dialog-open', open.length > 0);
    all('body > .top, body > .side, body > main, body > .tabs, body > .skip').forEach(part => {
      part.inert = open.length > 0 && !open.some(dialog => part.contains(dialog));
    });
    if (!was && open.length && !open.some(dialog => dialog.contains(document.activeElement))) {
      const first = all('.ui-dialog-content :is(input:not([type=hidden]), select, textarea), button', open[0]).find(shown);
      if (first) first.focus();
    }
    const focused = document.activeElement;
    if (was && !open.length && outside && (focused === document.body || focused.closest('.ui-dialog'))) {
      const place = outside.isConnected ? outside : document.getElementById(outside.id);
      const folded = place && !place.checkVisibility() && place.closest('details');
      if (place) (folded ? folded.querySelector('summary') : place).focus();
    }
  }
  /* Escape closes the picker that is open and leaves the dialog around it as it is. */
  document.addEventListener('keydown', event => {
    const panel = event.key === 'Escape' && all('.p-datepicker-panel, .ui-autocomplete-panel').find(shown);
    const widget = panel && Object.values(window.PrimeFaces.widgets).find(each => each && each.panel && each.panel[0] === panel);
    if (!widget) return;
    event.stopPropagation();
    widget.hide();
    (widget.triggerButton && widget.triggerButton.length ? widget.triggerButton : widget.input).trigger('focus');
  }, true);
  const watch = new MutationObserver(shut);
  function watchDialogs() {
    all('.ui-dialog:not([data-watched])').forEach(dialog => {
      dialog.dataset.watched = '';
      watch.observe(dialog, { attributes: true, attributeFilter: ['style', 'class'] });
    });
    shut();
  }

  /* Autosave (m:autosave): two seconds after the last change and on leaving a field; what failed is sent again. */
  let timer = null;
  let unsaved = false;
  const auto = () => document.querySelector('[data-autosave]');
  function state(words, offline) {
    all('[data-save-state]').forEach(place => {
      place.textContent = words;
      place.classList.toggle('offline', Boolean(offline));
    });
  }
  function saveIn(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }
  function save() {
    clearTimeout(timer);
    if (!auto() || !unsaved) return;
    if (navigator.onLine) {
      unsaved = false;
      state(auto().dataset.saving);
      auto().dispatchEvent(new CustomEvent('house:saving', { bubbles: true }));
      window[auto().dataset.autosave]();
    } else {
      state(auto().dataset.offline, true);
    }
  }
  const autosaves = target => auto() && target.form && target.form.contains(auto()) && !target.closest('[data-no-autosave]');
  document.addEventListener('input', event => {
    if (autosaves(event.target)) {
      unsaved = true;
      saveIn(2000);
    }
  });
  document.addEventListener('change', event => {
    if (autosaves(event.target)) {
      unsaved = true;
      saveIn(0);
    }
  });
  document.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('online', save);
  /* The log-in takes over: the text is kept in the window (keep.js), and nobody is asked whether to stay. */
  let leaving = false;
  document.addEventListener('house:leaving', () => { leaving = true; });
  window.addEventListener('beforeunload', event => {
    if (unsaved && !leaving) event.preventDefault();
  });
  const tell = saved => document.dispatchEvent(new CustomEvent('house:saved', { detail: saved }));

  window.mnt = Object.assign(window.mnt || {}, {
    saved(args) {
      if (!args) return;
      if (args.failed) {
        this.saveFailed();
        return;
      }
      tell(!args.validationFailed && !args.redirect);
      if (args.redirect) return;
      const time = new Date().toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit', timeZone: auto().dataset.zone });
      if (args.validationFailed) state(auto().dataset.refused, true);
      else if (!unsaved) state(auto().dataset.saved + ' ' + time);
    },
    saveFailed() {
      tell(false);
      unsaved = true;
      state(auto().dataset.offline, true);
      saveIn(10000);
    }
  });

  /* A long list of ticks is searched as one types ([data-filter] names the list). */
  const plainly = words => words.toLowerCase().replaceAll('ё', 'е').trim();
  function filter(input) {
    const list = document.querySelector(input.dataset.filter);
    if (!list) return;
    const wanted = plainly(input.value);
    const items = all('li', list);
    items.forEach(item => { item.hidden = !plainly(item.textContent).includes(wanted); });
    all('[data-filter-none]', list).forEach(none => { none.hidden = items.some(item => !item.hidden); });
  }
  document.addEventListener('input', event => {
    if (event.target.matches('[data-filter]')) filter(event.target);
  });

  /* Charts: our font and calm; the height is that of their place. */
  if (window.Chart) {
    Object.assign(window.Chart.defaults, { animation: false, maintainAspectRatio: false, color: '#1b2433', borderColor: '#dde2ea' });
    Object.assign(window.Chart.defaults.font, { family: getComputedStyle(document.body).fontFamily, size: 13 });
    Object.assign(window.Chart.defaults.datasets.bar, { maxBarThickness: 16 });
    window.Chart.defaults.plugins.legend.position = 'bottom';
  }

  if (localStorage.getItem('side') === 'closed') fold(true);
  phone.addEventListener('change', () => drawer(false));
  tellMenu();

  /* Whatever PrimeFaces puts into the page, now or later, is cured too. */
  let waiting = false;
  function settle() {
    waiting = false;
    cure();
    all('[data-filter]').filter(input => input.value).forEach(filter);
    watchDialogs();
    focusErrors();
    showNotes();
  }
  new MutationObserver(() => {
    if (!waiting) {
      waiting = true;
      setTimeout(settle, 0);
    }
  }).observe(document.body, { childList: true, subtree: true });
  settle();
}());
