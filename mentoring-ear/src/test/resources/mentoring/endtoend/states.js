/* Runs before each page's own scripts: knows what on the page opens something, and looks at what is open. */
(function () {
  'use strict';
  const FOCUSABLE = 'a[href], button:not([disabled]), summary, input:not([type=hidden]):not([disabled]), select, textarea, [tabindex="0"]';
  const TEXTS = 'input[type=text], input[type=search], input[type=password], input:not([type]), textarea';
  const LABELS = 'button, .button, .button-plain, .field-label, thead th, .hint, .empty-title, .nav-label, [placeholder]';
  const PANEL = '.p-datepicker-panel, .ui-autocomplete-panel';
  const OPEN = '.ui-dialog, .p-datepicker-panel, .ui-autocomplete-panel';
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const shown = element => element.checkVisibility({ checkVisibilityCSS: true });
  /* The same control in each row of a list is one control. */
  const kind = id => id.replace(/:\d+(?=:)/g, ':*');
  const words = element => (element.innerText || element.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ');

  /* PrimeFaces registers what its buttons do: heard here, since the page does not tell afterwards. */
  const actions = new Map();
  let house;
  Object.defineProperty(window, 'PrimeFaces', {
    configurable: true,
    get() {
      if (house && house.csp && !house.csp.heard) {
        const register = house.csp.register;
        house.csp.heard = true;
        house.csp.register = function (id, event, action) {
          actions.set(id, (actions.get(id) || '') + action);
          return register.apply(this, arguments);
        };
      }
      return house;
    },
    set(value) { house = value; }
  });

  /* PrimeFaces and the house move the focus a little later: the page is calm once nothing of that is outstanding. */
  const LITTLE_MILLIS = 200;
  const outstanding = new Set();
  const later = window.setTimeout;
  const never = window.clearTimeout;
  window.setTimeout = function (step, millis, ...rest) {
    const timer = later(() => {
      outstanding.delete(timer);
      if (typeof step === 'function') step(...rest);
    }, millis);
    if ((millis || 0) <= LITTLE_MILLIS) outstanding.add(timer);
    return timer;
  };
  window.clearTimeout = function (timer) {
    outstanding.delete(timer);
    never(timer);
  };

  const dialog = () => all('.ui-dialog').find(shown);
  const region = () => dialog() || document.querySelector('main');
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const unique = found => Array.from(new Map(found.map(each => [each.key, each])).values());
  /* An element that a later call asks for. */
  function mark(element) {
    element.id = element.id || 'state-' + marks++;
    return element.id;
  }
  const named = (element, key) => ({ id: mark(element), key });

  function opens(source) {
    const shows = source.match(/PF\(\\?['"](\w+)\\?['"]\)\.show\(\)/);
    if (shows) return shows[1];
    const asks = source.includes('PrimeFaces.confirm(') && source.match(/header:\\?(["'])(.*?)\\?\1/);
    return asks ? '? ' + asks[2].replace(/«.*?»/g, '«»') : null;
  }

  const typed = new Map();
  let leaving = false;
  let marks = 0;
  let leaks = [];
  document.addEventListener('focusin', event => {
    const open = dialog();
    if (open && !event.target.closest(OPEN)) leaks.push(event.target.id || event.target.tagName);
  });

  window.states = {
    /** Buttons that open a dialog or ask a question, one for each that they open. */
    openers: () => unique(Array.from(actions).map(([id, source]) => ({ id, key: opens(source) })).filter(each => {
      const button = each.key && document.getElementById(each.key && each.id);
      return button && button.closest('main') && !button.disabled && shown(button);
    }).reverse()),
    /** Popovers of the page, or of its head. */
    pops: head => all(head ? '.top details.pop > summary' : 'main details.pop > summary').filter(shown)
      .map(summary => named(summary, words(summary))),
    /** Date pickers and searches of what is open. */
    pickers: () => unique(all('.ui-datepicker-trigger, .ui-autocomplete-input', region()).filter(shown)
      .map(picker => Object.assign(named(picker, kind(picker.closest('[id]:not([id^=state-])').id)),
        picker.matches('.ui-autocomplete-input') ? { search: 'yes' } : {}))),
    /** Opens all that is folded in what is open; whether there was any. */
    unfold() {
      const folded = all('details:not(.pop):not([open])', region()).filter(shown);
      folded.forEach(details => { details.open = true; details.dataset.unfolded = ''; });
      return folded.length > 0;
    },
    focus: id => document.getElementById(id).focus(),
    /** Goes to the first or the last control in the part that is shown; its id. */
    focusEdge(selector, last) {
      const stops = all(FOCUSABLE, all(selector).find(shown)).filter(stop => shown(stop) && stop.tabIndex >= 0);
      const edge = last ? stops.pop() : stops[0];
      edge.focus();
      return mark(edge);
    },
    menu: () => mark(all('[data-menu]').find(shown)),
    clear(id) {
      const widget = Object.values(window.PrimeFaces.widgets).find(each => each && each.input && each.input[0] && each.input[0].id === id);
      document.getElementById(id).value = '';
      if (widget && widget.hinput) widget.hinput.val('');
    },
    frame,
    listen() { leaks = []; },
    /** What has the focus, for a message. */
    focused: () => document.activeElement.id || document.activeElement.tagName + ' ' + words(document.activeElement).slice(0, 40),
    hasFocus: id => document.activeElement.id === id && document.hasFocus(),
    /** Whether the picker's panel is there, and has come to rest. */
    panel: () => all(PANEL).some(panel => shown(panel) && !panel.getAnimations().length && getComputedStyle(panel).opacity === '1'),
    /** Whether no panel is there any more, nor the veil that a panel has on the phone. */
    noPanel: () => !all(PANEL).some(shown) && !document.querySelector('.ui-datepicker-mask')
      && !all('.ui-widget-overlay').some(veil => /panel_modal$/.test(veil.id)),
    /** Whether the focus is at a control, at the input beside the button that opened its picker, or at what it was folded into. */
    isBackAt(id) {
      const picker = document.getElementById(id).closest('.ui-calendar, .p-datepicker');
      const folded = document.getElementById(id).closest('details:not([open])');
      return document.activeElement.id === id || Boolean(picker && picker.contains(document.activeElement))
        || Boolean(folded && document.activeElement === folded.querySelector('summary'));
    },
    /** Whether the focus has come to where the dialog wants it. */
    isEntered() {
      const widget = Object.values(window.PrimeFaces.widgets).find(each => each && each.id === dialog().id);
      const wanted = widget.cfg.focus && document.getElementById(widget.cfg.focus);
      return wanted && wanted.matches(FOCUSABLE) ? document.activeElement === wanted : dialog().contains(document.activeElement);
    },
    calm: () => (!window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty()) && document.readyState === 'complete' && !outstanding.size,
    /** The open dialog's name among the widgets, null where there is none; a question is named by its title. */
    dialog() {
      const open = dialog();
      if (!open) return null;
      if (open.matches('.ui-confirm-dialog')) return '? ' + words(open.querySelector('.ui-dialog-title'));
      return Object.keys(window.PrimeFaces.widgets).find(name => window.PrimeFaces.widgets[name]
        && window.PrimeFaces.widgets[name].id === open.id);
    },
    /** Where the focus went outside the open dialog, and where it is now if not inside. */
    leaks: () => leaks.concat(dialog().contains(document.activeElement) ? [] : ['now ' + window.states.focused()]),
    /** Waits for the layout; how many pixels the page is wider than the screen. */
    async sideways() {
      const wider = () => {
        const page = document.scrollingElement;
        const open = dialog();
        return Math.max(page.scrollWidth - page.clientWidth, open ? Math.ceil(open.getBoundingClientRect().right) - window.innerWidth : 0,
          ...all('.ui-dialog-content', open || document.createElement('i')).map(content => content.scrollWidth - content.clientWidth));
      };
      await frame();
      for (let tries = 0; tries < 20 && wider() > 0; tries++) await frame();
      return wider();
    },
    /** Serious and critical findings of axe in a part of the page. */
    async axe(selector) {
      const parts = selector ? all(selector).filter(shown) : [document];
      const rules = selector ? { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } : {};
      const found = [];
      for (const part of parts) {
        const result = await window.axe.run(part, { resultTypes: ['violations'], rules });
        found.push(...result.violations.filter(each => ['serious', 'critical'].includes(each.impact))
          .map(each => `${each.id}: ${each.help}: ${each.nodes.map(node => node.target.join(' ')).join(', ')}`));
      }
      return found;
    },

    /** Forms of what is open that have something to fill in and a button that sends it. */
    forms() {
      return all('form', region()).filter(form => shown(form) && fields(form).length && submit(form)).map(form => named(form, form.id));
    },
    submit: id => mark(submit(document.getElementById(id))),
    /** Whether sending the form loads a page; this one is to be left then. */
    loads(id) {
      leaving = !(actions.get(submit(document.getElementById(id)).id) || '').includes('PrimeFaces.ab(');
      return leaving;
    },
    isLeft: () => leaving,
    /** Empties a form without telling the page, so that nothing is saved by itself. */
    empty(id) {
      typed.clear();
      fields(document.getElementById(id)).forEach(field => {
        typed.set(keyOf(field), field.type === 'checkbox' ? field.checked : field.value);
        if (field.matches('select')) field.value = '';
        else if (field.type === 'checkbox') field.checked = false;
        else field.value = '';
      });
      all('input[name$=_hinput]', document.getElementById(id)).forEach(choice => { choice.value = ''; });
    },
    /** A form that is saved by itself gets back what it held. */
    restore(id) {
      const auto = document.getElementById(id) && document.getElementById(id).querySelector('[data-autosave]');
      if (!auto) return;
      fields(auto.closest('form')).filter(field => typed.has(keyOf(field))).forEach(field => {
        if (field.type === 'checkbox') field.checked = typed.get(keyOf(field));
        else field.value = typed.get(keyOf(field));
      });
      window[auto.dataset.autosave]();
    },
    /** What a refused form tells: null where it tells nothing, else what is wrong with the telling. */
    refused() {
      const summary = all('[data-errors]').find(shown);
      const links = summary ? all('a', summary) : [];
      const messages = all('.ui-message-error, .note.danger:not([data-errors])').filter(shown);
      if (!links.length && !messages.length) return null;
      const wrong = links.filter(link => !atItsField(link.hash.slice(1))).map(link => 'no message at its field: ' + words(link));
      if (summary && !document.activeElement.closest('[data-errors], .bad')) wrong.push('the focus is at ' + window.states.focused());
      return wrong;
    },

    /** Words of the interface, not of the data, that are Russian; and keys without words. */
    russian: () => all(LABELS).filter(label => shown(label) && !label.closest('.switch, .picks, .check, .user, [lang=ru]'))
      .map(label => (words(label) || label.placeholder || '').replace(/For example.*/, '')).concat(document.body.innerText.match(/\?{3}[\w.]+\?{3}/g) || [])
      .filter(text => /[а-яё]|\?{3}/i.test(text)),
    /** The search field of the list. */
    searchField: () => all('.toolbar-search input').filter(shown).map(mark)[0] || null,
    isEmpty: () => all('main .empty').some(shown)
  };

  const keyOf = field => field.name + (field.type === 'checkbox' ? '=' + field.value : '');
  function fields(form) {
    return all(TEXTS + ', select, input[type=checkbox]', form).filter(field => shown(field) && !field.disabled && !field.readOnly
      && !field.closest('.toolbar, .columns, [data-filter], .ui-paginator') && !field.matches('[data-filter]')
      && (!field.matches('select') || all('option', field).some(option => option.value === '')));
  }
  function submit(form) {
    return all('button[type=submit], input[type=submit]', form).filter(button => shown(button) && !button.disabled
      && !button.matches('.button-plain, .button-flat, .button-icon, .ui-datepicker-trigger, .ui-autocomplete-dropdown')
      && !(opens(actions.get(button.id) || '') || '').startsWith('?')).pop();
  }
  function atItsField(id) {
    const place = document.getElementById(id);
    const field = place && (place.closest('[data-field], .cell, td, fieldset') || place.parentElement);
    return Boolean(field && all('.ui-message', field).some(message => shown(message) && words(message)));
  }
}());
