/* Nothing typed is lost: what is not saved stays in the window's own storage, for the account that typed it, and is offered back. */
(function () {
  'use strict';
  const offer = document.querySelector('[data-kept]');
  const $ = window.jQuery;
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const keys = start => Object.keys(sessionStorage).filter(key => key.startsWith(start));
  if (!offer) {
    all('[data-kept-waiting]').forEach(words => { words.hidden = !keys('kept:').length; });
    return;
  }
  const ACCOUNT = 'kept:' + offer.dataset.kept + ':';
  const PAGE = ACCOUNT + offer.dataset.address;
  const TYPED = 'textarea, input[type=text]';
  const APART = '[data-private], [data-filter], .toolbar, .asks, .ui-autocomplete, [class*=ui-password]';

  /* What is kept of this page: a text by the name of its field. */
  const read = () => JSON.parse(sessionStorage.getItem(PAGE) || '{}');
  function change(step) {
    const kept = read();
    step(kept);
    if (Object.keys(kept).length) sessionStorage.setItem(PAGE, JSON.stringify(kept));
    else sessionStorage.removeItem(PAGE);
  }
  const keeps = field => field.matches(TYPED) && field.form && field.name && !field.closest(APART);
  const nameOf = field => field.dataset.keep || field.name;
  const fieldOf = name => document.querySelector('[data-keep="' + CSS.escape(name) + '"], [name="' + CSS.escape(name) + '"]');
  const seen = field => field.getClientRects().length > 0;
  function labelOf(field) {
    const legend = field.closest('fieldset') && field.closest('fieldset').querySelector('legend');
    const own = field.labels[0] ? field.labels[0].textContent : field.getAttribute('aria-label');
    return [legend && legend.textContent, own].filter(Boolean).map(words => words.trim()).join(', ');
  }
  document.addEventListener('input', event => {
    const field = event.target;
    if (!keeps(field)) return;
    change(kept => {
      if (field.value === field.defaultValue) delete kept[nameOf(field)];
      else kept[nameOf(field)] = { text: field.value, label: labelOf(field), form: field.form.id };
    });
  });

  /* Saved by itself (m:autosave): house.js tells what goes and what came of it, in order. */
  const under = [];
  document.addEventListener('house:saving', event => {
    under.push(all(TYPED, event.target.closest('form')).filter(keeps).map(field => [field, field.value]));
  });
  document.addEventListener('house:saved', event => {
    const sent = under.shift() || [];
    if (!event.detail) return;
    change(kept => sent.forEach(([field, text]) => {
      field.defaultValue = text;
      if (kept[nameOf(field)] && kept[nameOf(field)].text === text) delete kept[nameOf(field)];
    }));
  });

  /* Saved by a button: an answer without a complaint, from a server that still knows the person. */
  const sourceOf = settings => typeof settings.source === 'string' ? document.getElementById(settings.source) : $(settings.source)[0];
  const isButton = source => Boolean(source && source.matches('button, a'));
  const forget = form => change(kept => {
    Object.keys(kept).filter(name => kept[name].form === form).forEach(name => delete kept[name]);
  });
  function answered(xhr, settings, form, args) {
    if (!args || args.failed || args.validationFailed || xhr.getResponseHeader('Not-Done')) return;
    if (args.redirect || document.querySelector('.messages-panel .note.ok')) {
      forget(form);
    } else {
      change(kept => Object.keys(kept).filter(name => kept[name].form === form).forEach(name => {
        const field = fieldOf(name);
        if (!field || !seen(field) || field.value !== kept[name].text) delete kept[name];
      }));
    }
  }

  /* No answer: said where the person is, with a way to try again. */
  const trouble = document.querySelector('[data-trouble]');
  let again = null;
  const reason = status => status === 413 ? 'large' : status === 503 ? 'away' : status ? 'failed' : 'offline';
  function complain(words, source) {
    const dialog = all('.ui-dialog').find(seen);
    (dialog ? dialog.querySelector('.ui-dialog-content') : offer.parentElement).prepend(trouble);
    all('[data-when]', trouble).forEach(each => { each.hidden = each.dataset.when !== words; });
    again = source.id;
    trouble.hidden = false;
    trouble.scrollIntoView({ block: 'nearest' });
  }
  function working(source) {
    const words = source.querySelector('.ui-button-text');
    if (!words || source.dataset.words) return;
    source.dataset.words = words.textContent;
    setTimeout(() => { if (source.dataset.words) words.textContent = offer.dataset.busy; }, 1000);
  }
  function rest(source) {
    if (source.dataset.words) source.querySelector('.ui-button-text').textContent = source.dataset.words;
    delete source.dataset.words;
  }
  $(document).on('pfAjaxSend', (event, xhr, settings) => {
    const source = sourceOf(settings);
    trouble.hidden = true;
    if (!isButton(source)) return;
    settings.houseForm = source.form ? source.form.id : source.closest('form') && source.closest('form').id;
    working(source);
  }).on('pfAjaxError', (event, xhr, settings) => {
    const source = sourceOf(settings);
    if (!source || source.matches('script, span')) return;
    const widget = Object.values(window.PrimeFaces.widgets).find(each => each && each.id === source.id);
    if (widget && widget.ajaxCount > 0) {
      widget.ajaxCount = 0;
      window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
    }
    rest(source);
    complain(reason(xhr.status), source);
  }).on('pfAjaxComplete', (event, xhr, settings, args) => {
    const source = sourceOf(settings);
    if (args && args.failed && source) complain('failed', source);
    if (source && !(args && args.redirect)) rest(source);
    if (settings.houseForm) answered(xhr, settings, settings.houseForm, args);
  });
  /* A file goes past PrimeFaces' own requests: one that is too large is not sent, one without an answer is chosen again. */
  const tooLarge = upload => upload.files.some(file => file.size > 20 * 1024 * 1024);
  $(document).on('fileuploadsend', (event, upload) => {
    trouble.hidden = true;
    if (tooLarge(upload)) event.preventDefault();
  }).on('fileuploadfail', (event, upload) => {
    Object.values(window.PrimeFaces.widgets).find(each => each && each.id === event.target.id).clear();
    complain(tooLarge(upload) ? 'large' : reason(upload.jqXHR && upload.jqXHR.status), event.target.querySelector('input[type=file]'));
  });
  const processor = window.PrimeFaces.ajax.ResponseProcessor;
  processor.doError = (error, xhr) => { xhr.pfArgs.failed = true; };
  const redirect = processor.doRedirect;
  processor.doRedirect = address => {
    document.dispatchEvent(new CustomEvent('house:leaving'));
    redirect(address);
  };

  /* A form that is on its way is not sent twice; whoever cancels or logs out wants nothing back. */
  const way = new Set();
  document.addEventListener('submit', event => {
    if (way.has(event.target)) event.preventDefault();
    else way.add(event.target);
  });
  window.addEventListener('pageshow', () => way.clear());
  document.addEventListener('click', event => {
    if (event.target.closest('[data-forget]')) keys(ACCOUNT).forEach(key => sessionStorage.removeItem(key));
    const cancel = event.target.closest('form .buttons a[href]');
    if (cancel) forget(cancel.closest('form').id);
    if (event.target.closest('[data-kept-restore]')) restore();
    if (event.target.closest('[data-kept-drop]')) {
      change(kept => Object.keys(offered).filter(name => kept[name] && kept[name].text === offered[name].text).forEach(name => delete kept[name]));
      offered = {};
      show();
    }
    if (event.target.closest('[data-again]')) {
      const source = document.getElementById(again);
      trouble.hidden = true;
      if (source && (isButton(source) || source.type === 'file')) source.click();
      else if (source) source.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });

  /* The offer: what stands in its field already is saved; what has no field any more is shown to be copied. */
  let offered = {};
  let awaited = {};
  function show() {
    const list = offer.querySelector('dl');
    list.replaceChildren(...Object.values(offered).flatMap(each => {
      const parts = [document.createElement('dt'), document.createElement('dd')];
      parts[0].textContent = each.label;
      parts[1].textContent = each.text;
      return parts;
    }));
    offer.hidden = !Object.keys(offered).length;
    offer.querySelector('[data-kept-restore]').hidden = !Object.keys(offered).some(fieldOf);
  }
  function fill() {
    Object.keys(awaited).forEach(name => {
      const field = fieldOf(name);
      if (!field || !seen(field)) return;
      field.value = awaited[name].text;
      delete awaited[name];
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  function restore() {
    const found = Object.keys(offered).filter(fieldOf);
    found.forEach(name => {
      awaited[name] = offered[name];
      delete offered[name];
    });
    fill();
    show();
    const first = found.map(fieldOf).find(seen);
    if (first) first.focus();
  }
  document.addEventListener('focusin', () => { if (Object.keys(awaited).length) fill(); });
  change(kept => Object.keys(kept).filter(name => fieldOf(name) && fieldOf(name).value === kept[name].text).forEach(name => delete kept[name]));
  offered = read();
  show();
}());
